package io.devmatrix.core.expression;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Under which names the rows of an expression stand in SQL: its own bare or as {@code own}, those of passes by their depth. */
final class SqlRows {
    private static final String OWN = "own";

    private final String self;
    private final Map<String, String> variables;
    private final int depth;
    private final SortedSet<String> columns;

    private SqlRows(String self, Map<String, String> variables, int depth, SortedSet<String> columns) {
        this.self = self;
        this.variables = variables;
        this.depth = depth;
        this.columns = columns;
    }

    /** One row, whose columns are bare. */
    static SqlRows bare() {
        return new SqlRows("", Map.of(), 0, new TreeSet<>());
    }

    /** One row and passes over others; the columns it is asked for are kept. */
    static SqlRows named() {
        return new SqlRows(OWN, Map.of(), 0, new TreeSet<>());
    }

    /** The name of the row; empty when it is none of these. */
    Optional<String> of(Node owner) {
        if (owner instanceof Node.Self) {
            return Optional.of(self);
        }
        return owner instanceof Node.Variable variable
                ? Optional.ofNullable(variables.get(variable.name()))
                : Optional.empty();
    }

    /** The entity of a row. */
    static Optional<String> entity(Node owner) {
        return owner.type() instanceof ValueType.Row row ? Optional.of(row.entity()) : Optional.empty();
    }

    String column(String row, String column) {
        if (row.equals(OWN)) {
            columns.add(column);
        }
        return row.isEmpty() ? column : row + "." + column;
    }

    /** The name for rows of one more pass. */
    String next() {
        return "part" + (depth + 1);
    }

    /** These rows, and one under a name of the model. */
    SqlRows with(String variable, String row) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(variable, row);
        return new SqlRows(self, more, depth, columns);
    }

    SqlRows deeper() {
        return new SqlRows(self, variables, depth + 1, columns);
    }

    /** As another row sees them that computes a value of its own. */
    SqlRows seenFrom(String row) {
        return new SqlRows(row, Map.of(), depth, columns);
    }

    /** What stands behind {@code FROM}, so that the columns of the row are told from those of others. */
    String source() {
        return "(SELECT " + String.join(", ", columns) + ") AS " + OWN;
    }
}
