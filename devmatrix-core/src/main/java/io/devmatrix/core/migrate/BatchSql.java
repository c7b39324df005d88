package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Locale;

/** An update of many rows in batches by key, each committed before the next, so that no row is locked for long. */
final class BatchSql {
    private static final int ROWS = 5000;

    private BatchSql() {}

    /**
     * The batches, as one block that runs outside of a transaction and can be repeated.
     *
     * @param key a column of type uuid
     * @param condition on rows that are still to be changed; a changed one no longer meets it
     */
    static String update(SqlName table, SqlName key, String assignment, String condition) {
        return DollarQuote.block(String.format(
                Locale.ROOT,
                """
                DECLARE
                    batch uuid[];
                    behind uuid := '00000000-0000-0000-0000-000000000000';
                BEGIN
                    LOOP
                        batch := ARRAY(SELECT t.%2$s FROM %1$s AS t WHERE t.%2$s >= behind AND %4$s ORDER BY t.%2$s LIMIT %5$d);
                        EXIT WHEN cardinality(batch) = 0;
                        UPDATE %1$s AS t SET %3$s WHERE t.%2$s = ANY (batch) AND %4$s;
                        behind := batch[cardinality(batch)];
                        COMMIT;
                    END LOOP;
                END
                """,
                table.sql(),
                key.sql(),
                assignment,
                condition,
                ROWS));
    }
}
