package io.devmatrix.core.migrate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Statements that wait for their locks a moment only, so that nobody queues behind them, and try again: a lock that does not come
 * gives back those that came.
 */
final class PatientSql {
    private static final int ATTEMPTS = 30;

    private PatientSql() {}

    static String of(List<String> statements) {
        String work = statements.stream()
                .map(statement -> (statement + ";").indent(12).stripTrailing())
                .collect(Collectors.joining("\n"));
        return DollarQuote.block(String.format(
                Locale.ROOT,
                """
                BEGIN
                    FOR attempt IN 1..%1$d LOOP
                        BEGIN
                            SET LOCAL lock_timeout = '2s';
                %2$s
                            EXIT;
                        EXCEPTION WHEN lock_not_available THEN
                            IF attempt = %1$d THEN
                                RAISE;
                            END IF;
                            PERFORM pg_sleep(1);
                        END;
                    END LOOP;
                END
                """,
                ATTEMPTS,
                work));
    }
}
