package io.devmatrix.core.qa;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.migrate.ColumnName;
import io.devmatrix.core.migrate.LaterSchemas;
import io.devmatrix.core.migrate.SchemaRules;
import io.devmatrix.core.qa.RowPicture.StoredTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an earlier version that held the right computed values before, so that their values have to be right afterwards. */
final class RightValues {
    private final LaterSchemas schemas;
    private final RowPicture before;
    private final Map<ColumnName, Set<String>> right;

    private RightValues(LaterSchemas schemas, RowPicture before, Map<ColumnName, Set<String>> right) {
        this.schemas = schemas;
        this.before = before;
        this.right = right;
    }

    /** Computes the values of rows that were made at random, as far as that version says how. */
    static RightValues compute(LaterSchemas schemas, Connection connection) throws SQLException {
        Map<ColumnName, Set<String>> right = new SchemaRules(connection).compute(schemas.schema());
        return new RightValues(schemas, RowPicture.of(connection), right);
    }

    /** The rows with these values. */
    RowPicture before() {
        return before;
    }

    /** Whether a row is to hold the right value in a column of the newest schema: the column is new, or its value was right. */
    boolean isProvable(ColumnName now, String key, RowPicture after) {
        long table = after.number(now.table().text()).orElseThrow();
        StoredTable left = before.tables().get(table);
        StoredTable moved = after.tables().get(table);
        if (left == null || moved == null) {
            return true;
        }
        Optional<String> column = moved.columns().entrySet().stream()
                .filter(each -> each.getValue().equals(now.column().text()))
                .map(each -> left.columns().get(each.getKey()))
                .flatMap(java.util.stream.Stream::ofNullable)
                .findFirst();
        return column.isEmpty()
                || isRight(new ColumnName(new SqlName(left.name()), new SqlName(column.get())), now, key);
    }

    private boolean isRight(ColumnName was, ColumnName now, String key) {
        Set<String> keys = right.get(was);
        return keys == null ? schemas.computesAnew(was, now) : keys.contains(key);
    }
}
