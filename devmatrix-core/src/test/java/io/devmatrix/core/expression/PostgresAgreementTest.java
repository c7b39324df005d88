package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The oracle, the emitted Java and PostgreSQL give the same values, and overflow alike, on generated expressions and rows. */
class PostgresAgreementTest {
    private static final int EXPRESSIONS = 500;
    private static final int ROWS = 25;

    private static PostgresServer server;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
        server.createDatabase("agreement");
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void postgresAndJavaAgreeWithTheOracle() throws ReflectiveOperationException, SQLException {
        ExpressionGenerator generator = new ExpressionGenerator(98);
        List<CheckedExpression> expressions = Stream.generate(generator::next)
                .filter(expression -> RowTable.sql(expression).isPresent())
                .limit(EXPRESSIONS)
                .toList();
        JavaRunner java = new JavaRunner(expressions);
        Rows books = new Rows(generator);
        List<Map<String, Object>> rows =
                Stream.generate(books::next).limit(ROWS).toList();
        List<String> differences = new ArrayList<>();
        int agreed = 0;
        try (Connection connection = connection()) {
            RowTable table = new RowTable(connection, rows);
            for (int i = 0; i < expressions.size(); i++) {
                CheckedExpression expression = expressions.get(i);
                List<Object> asked = table.values(RowTable.sql(expression).orElseThrow());
                for (int j = 0; j < ROWS; j++) {
                    String wanted = AgreementTest.shown(AgreementTest.oracle(expression, rows.get(j)));
                    String inJava = AgreementTest.shown(java.run(i, rows.get(j)));
                    String inSql = AgreementTest.shown(asked.get(j));
                    if (wanted.equals(inJava) && wanted.equals(inSql)) {
                        agreed++;
                    } else if (!inSql.equals("overflow") || !mayComputeBoth(expression) || !wanted.equals(inJava)) {
                        differences.add(expression.source().text() + " over " + rows.get(j) + " is " + wanted
                                + ", Java says " + inJava + ", PostgreSQL says " + inSql);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(agreed).isGreaterThan(EXPRESSIONS * ROWS * 9 / 10);
    }

    /** PostgreSQL may compute a side that the other has decided already, and overflow there: see docs/expressions.md, "In SQL". */
    private static boolean mayComputeBoth(CheckedExpression expression) {
        String text = expression.source().text();
        return text.contains("&&") || text.contains("||") || text.contains("?");
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("agreement"), server.user(), server.password());
    }
}
