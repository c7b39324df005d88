package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks for rows that do not fit what is to come, and fails with their keys before anything is changed. */
public final class Guard {
    /** What PostgreSQL says to do when a guard refuses rows. */
    public static final String HINT = "Change these rows, then migrate again; nothing is changed yet.";

    private static final int SHOWN = 10;

    private Guard() {}

    /**
     * A guard over rows.
     *
     * @param rows what stands behind {@code FROM}
     * @param keys columns that name a row
     * @param condition on rows that do not fit
     * @param problem a clause that ends in a place for the rows
     */
    static Statement of(String rows, List<SqlName> keys, String condition, String problem) {
        String key = keys.size() == 1
                ? keys.get(0).sql() + "::text"
                : keys.stream().map(SqlName::sql).collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
        return new Statement(
                Stage.GUARD,
                DollarQuote.block(String.format(
                        Locale.ROOT,
                        """
                        DECLARE
                            many bigint;
                            unfit text;
                        BEGIN
                            SELECT count(*), array_to_string((array_agg(key ORDER BY key))[1:%1$d], ', ')
                                INTO many, unfit
                                FROM (SELECT %2$s AS key FROM %3$s WHERE %4$s) AS found;
                            IF many > 0 THEN
                                RAISE EXCEPTION USING
                                    ERRCODE = 'check_violation',
                                    MESSAGE = %5$s || CASE WHEN many > %1$d THEN format(' (%%s rows, the first are %%s)', many, unfit)
                                        ELSE format(' (%%s)', unfit) END,
                                    HINT = %6$s;
                            END IF;
                        END
                        """,
                        SHOWN,
                        key,
                        rows,
                        condition,
                        SqlLiteral.of(problem),
                        SqlLiteral.of(HINT))));
    }
}
