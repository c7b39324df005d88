package io.devmatrix.core.migrate;

import tools.jackson.core.JacksonException;

/** Says where a text stops being JSON, as at the marks that git leaves of a conflict. */
final class NoJson {
    private NoJson() {}

    static String at(JacksonException problem) {
        return "It is no JSON from line " + problem.getLocation().getLineNr() + ", column "
                + problem.getLocation().getColumnNr() + " on";
    }
}
