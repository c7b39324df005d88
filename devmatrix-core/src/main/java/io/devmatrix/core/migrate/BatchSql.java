package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Locale;

/**
 * An update of many rows in batches by key, each committed before the next, so that no row is locked for long. Where a name
 * may be both, it is that of a column; so the variables have blanks in theirs, as no column has.
 */
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
                    "batch of keys" uuid[];
                    "last key" uuid := '00000000-0000-0000-0000-000000000000';
                BEGIN
                    LOOP
                        "batch of keys" := ARRAY(SELECT t.%2$s FROM %1$s AS t WHERE t.%2$s >= "last key" AND %4$s ORDER BY t.%2$s LIMIT %5$d);
                        EXIT WHEN cardinality("batch of keys") = 0;
                        UPDATE %1$s AS t SET %3$s WHERE t.%2$s = ANY ("batch of keys") AND %4$s;
                        "last key" := "batch of keys"[cardinality("batch of keys")];
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
