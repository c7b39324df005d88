package io.devmatrix.core.migrate;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the name of a migration says of its changes: the one that matters, or how much changes. */
final class MigrationName {
    private static final int LENGTH = 60;

    private MigrationName() {}

    static String of(List<SchemaChange> changes) {
        List<SchemaChange> telling = telling(changes);
        SortedSet<String> tables = new TreeSet<>();
        RenamedTables renamed = RenamedTables.of(changes);
        changes.forEach(change -> tables.add(renamed.after(change.table()).text()));
        String name = telling.size() == 1
                ? telling.get(0).text()
                : tables.size() == 1 ? "change " + tables.first() : "change " + tables.size() + " tables";
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return plain.length() > LENGTH ? plain.substring(0, LENGTH).replaceAll("_$", "") : plain;
    }

    /** Those that others follow from: of tables and columns, else of rules. */
    private static List<SchemaChange> telling(List<SchemaChange> changes) {
        List<SchemaChange> causes = changes.stream()
                .filter(change -> change instanceof ColumnChange
                        || change instanceof TableChange && !(change instanceof TableChange.Comment))
                .toList();
        return causes.isEmpty()
                ? changes.stream().filter(RuleChange.class::isInstance).toList()
                : causes;
    }
}
