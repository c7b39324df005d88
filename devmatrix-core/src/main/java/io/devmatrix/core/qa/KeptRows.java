package io.devmatrix.core.qa;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.migrate.ColumnName;
import io.devmatrix.core.migrate.LaterSchemas;
import io.devmatrix.core.migrate.Table;
import io.devmatrix.core.qa.RowPicture.StoredTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether rows are after the migrations what they were before, as far as no snapshot says otherwise. */
final class KeptRows {
    private final LaterSchemas schemas;
    private final RowPicture before;
    private final RowPicture after;

    KeptRows(LaterSchemas schemas, RowPicture before, RowPicture after) {
        this.schemas = schemas;
        this.before = before;
        this.after = after;
    }

    /** One observation a table that stays. */
    Stream<Observation> observations() {
        return schemas.schema().tables().stream().flatMap(table -> observation(table).stream());
    }

    private Optional<Observation> observation(Table table) {
        String name = "rows of `" + table.name().text() + "` are kept";
        long number = before.number(table.name().text()).orElse(0L);
        StoredTable left = before.tables().get(number);
        StoredTable right = after.tables().get(number);
        if (right == null && !schemas.keepsTable(table)) {
            return Optional.empty();
        }
        if (left == null || left.rows().isEmpty()) {
            return Optional.of(Observation.failed(name, "not observed: the judge knows no row for it", ""));
        }
        return Optional.of(lost(left, right)
                .map(seen -> Observation.failed(name, seen, "Let the migrations keep what the snapshots keep"))
                .orElseGet(() -> Observation.held(name)));
    }

    private Optional<String> lost(StoredTable left, @Nullable StoredTable right) {
        if (right == null) {
            return Optional.of("the table was dropped and made anew");
        }
        SortedSet<String> gone = new TreeSet<>(left.rows().keySet());
        gone.removeAll(right.rows().keySet());
        if (!gone.isEmpty()) {
            return Optional.of(
                    gone.size() + " of " + left.rows().size() + " rows are gone, the first is `" + gone.first() + "`");
        }
        return left.columns().keySet().stream()
                .flatMap(column -> lost(column, left, right).stream())
                .findFirst();
    }

    private Optional<String> lost(int column, StoredTable left, StoredTable right) {
        ColumnName name = name(left, left.columns().get(column));
        String renamed = right.columns().get(column);
        if (renamed == null) {
            return schemas.keepsColumn(name.table(), name.column())
                    ? Optional.of("column `" + name + "` was dropped and made anew, its values are gone")
                    : Optional.empty();
        }
        ColumnName now = name(right, renamed);
        return left.rows().keySet().stream()
                .filter(key -> isChanged(
                        name,
                        now,
                        left.rows().get(key).get(column),
                        right.rows().get(key).get(column)))
                .findFirst()
                .map(key -> "values of `" + name + "` changed, first in row `" + key + "`: `"
                        + left.rows().get(key).get(column) + "` became `"
                        + right.rows().get(key).get(column) + "`");
    }

    /** What was null may get a value; what becomes another type is something else, but not nothing. */
    private boolean isChanged(ColumnName name, ColumnName now, @Nullable String was, @Nullable String is) {
        if (was == null || is == null) {
            return was != null;
        }
        return schemas.keepsValue(name, now, was) && !was.equals(is) && !sameNumber(name, was, is);
    }

    private boolean sameNumber(ColumnName name, String was, String is) {
        return schemas.isDecimal(name) && new BigDecimal(was).compareTo(new BigDecimal(is)) == 0;
    }

    private static ColumnName name(StoredTable table, String column) {
        return new ColumnName(new SqlName(table.name()), new SqlName(column));
    }
}
