package io.devmatrix.core.qa;

import java.util.Optional;

/** The kinds of evidence about a model node, each by the check it comes from. */
public enum Proof {
    /** Seen in the catalogue of the migrated database. */
    DATABASE("in the database"),
    /** Served at its method and path. */
    ROUTE("among the routes"),
    /** Part of the served API document. */
    DOCUMENT("in the API document"),
    /** Seen in requests and what came of them. */
    WIRE("on the wire");

    private final String words;

    Proof(String words) {
        this.words = words;
    }

    /** Where it is seen, for people. */
    public String words() {
        return words;
    }

    /** What the observations of a check prove; empty for those that look at files alone. */
    static Optional<Proof> of(CheckResult result) {
        return switch (result.id()) {
            case "routes" -> Optional.of(ROUTE);
            case "openapi" -> Optional.of(DOCUMENT);
            default -> switch (result.level()) {
                case SOURCE, COMPILE -> Optional.empty();
                case DATABASE -> Optional.of(DATABASE);
                case RUNNING -> Optional.of(WIRE);
            };
        };
    }
}
