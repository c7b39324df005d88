package io.devmatrix.core.migrate;

import io.devmatrix.core.output.Sha256;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of one migration.
 *
 * @param texts by file name, line ends as {@code \n}
 */
record ScriptSet(SortedMap<String, String> texts) {
    static final String INITIAL = "V1__initial.sql";
    private static final String OUTSIDE_OF_A_TRANSACTION = "executeInTransaction=false\n";

    ScriptSet {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The first migration. */
    static ScriptSet initial(SchemaSnapshot wanted) {
        return new ScriptSet(new TreeMap<>(Map.of(INITIAL, InitialMigration.of(wanted))));
    }

    /** A later migration: the transaction, and behind it the steps, if there are any. */
    static ScriptSet of(MigrationScripts scripts, int version, String name) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("V" + version + "__" + name + ".sql", scripts.transaction());
        if (scripts.hasSteps()) {
            String steps = "V" + version + ".1__" + name + "_steps.sql";
            texts.put(steps, scripts.steps());
            texts.put(steps + ".conf", OUTSIDE_OF_A_TRANSACTION);
        }
        return new ScriptSet(texts);
    }

    /** SHA-256 of all texts in the order of the names. */
    String hash() {
        return Sha256.of(String.join("", texts.values()));
    }

    /** All texts of a later migration without what is said about tables and columns, which stands last in each. */
    String structure() {
        return texts.values().stream().map(ScriptSet::structure).collect(Collectors.joining());
    }

    private static String structure(String text) {
        int comments = text.indexOf("\n\nCOMMENT ON ");
        return comments < 0 ? text : text.substring(0, comments + 1);
    }

    /** Name of the script that a finding points at. */
    String main() {
        return texts.keySet().stream()
                .filter(name -> name.matches("V\\d+__.*"))
                .findFirst()
                .orElseGet(texts::firstKey);
    }
}
