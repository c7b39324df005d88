package io.devmatrix.core;

import io.devmatrix.core.migrate.MigrationPreview;
import io.devmatrix.core.migrate.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a dry run shows: per change its effect, lock, rows and SQL; of a first migration the whole script. */
final class PreviewText {
    private PreviewText() {}

    /** Lines of it; {@code counted} answers a query of a number of rows, or says nothing. */
    static List<String> of(MigrationPreview preview, UnaryOperator<String> counted) {
        List<String> lines = new ArrayList<>();
        lines.add(
                preview.scripts().isEmpty()
                        ? "Nothing to do: migrations and model say the same"
                        : "Would write `"
                                + String.join("`, `", preview.scripts().keySet()) + "`");
        preview.changes().forEach(change -> lines.addAll(lines(preview, change, counted)));
        if (preview.changes().isEmpty()) {
            preview.scripts().values().forEach(text -> text.lines().forEach(lines::add));
        }
        return lines;
    }

    private static List<String> lines(MigrationPreview preview, SchemaChange change, UnaryOperator<String> counted) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        String rows = preview.rows(change).map(counted).orElse("");
        lines.add(change.text() + ": " + change.effect().text() + "; "
                + change.lock().text() + (rows.isEmpty() ? "" : "; " + rows));
        MigrationPreview.sql(change).stream()
                .flatMap(sql -> (sql + ";").lines())
                .forEach(line -> lines.add("    " + line));
        return lines;
    }
}
