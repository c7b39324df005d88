package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.SqlLiteral;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Asks for rows that do not fit what is to come, and fails with their keys before anything is changed.
 */
public final class Guard {
    /** What PostgreSQL says to do when a guard refuses rows. */
    public static final String HINT = "Change these rows, then migrate again; nothing is changed yet.";

    private static final int SHOWN = 10;

    private Guard() {}

    /**
     * A guard over rows.
     *
     * @param stage when it is asked
     * @param rows what stands behind {@code FROM}
     * @param keys columns that name a row
     * @param condition on rows that do not fit
     * @param problem a clause that ends in a place for the rows
     */
    static Statement of(Stage stage, String rows, List<SqlName> keys, String condition, String problem) {
        String key = keys.size() == 1
                ? keys.get(0).sql() + "::text"
                : keys.stream().map(SqlName::sql).collect(Collectors.joining(", ", "concat_ws('/', ", ")"));
        return new Statement(
                stage,
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

    /**
     * A guard over values that may be out of range. PostgreSQL does not say of which row such a value is; so the rows are asked one by
     * one when all of them at once have failed.
     *
     * @param stage when it is asked
     * @param rows what stands behind {@code FROM}
     * @param key column that names a row, a uuid
     * @param value SQL over one row
     * @param problem a clause that ends in a place for what PostgreSQL says and the rows
     */
    static Statement ofValue(Stage stage, String rows, SqlName key, String value, String problem) {
        return new Statement(
                stage,
                DollarQuote.block(String.format(
                        Locale.ROOT,
                        """
                        DECLARE
                            problem text;
                            "this key" uuid;
                            unfit text[] := '{}';
                        BEGIN
                            PERFORM count(%4$s) FROM %3$s;
                        EXCEPTION WHEN data_exception THEN
                            problem := SQLERRM;
                            FOR "this key" IN SELECT %2$s FROM %3$s ORDER BY %2$s LOOP
                                BEGIN
                                    PERFORM count(%4$s) FROM %3$s WHERE %2$s = "this key";
                                EXCEPTION WHEN data_exception THEN
                                    unfit := unfit || "this key"::text;
                                    EXIT WHEN cardinality(unfit) = %1$d;
                                END;
                            END LOOP;
                            RAISE EXCEPTION USING
                                ERRCODE = 'check_violation',
                                MESSAGE = format(CASE WHEN cardinality(unfit) = %1$d THEN '%%s: %%s (the first are %%s)' ELSE '%%s: %%s (%%s)' END,
                                    %5$s, problem, array_to_string(unfit, ', ')),
                                HINT = %6$s;
                        END
                        """,
                        SHOWN,
                        key.sql(),
                        rows,
                        value,
                        SqlLiteral.of(problem),
                        SqlLiteral.of(HINT))));
    }
}
