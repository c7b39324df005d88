package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelRuntime;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * CEL's own evaluator, the emitted Java, PostgreSQL and the oracle give one value, and overflow alike, on the same generated expressions
 * and rows. Only differences that docs/expressions.md publishes are let pass, and they do not count as agreement.
 */
class CommonAgreementTest {
    private static final int EXPRESSIONS = 600;
    private static final int ROWS = 30;
    private static final List<String> FORMS = List.of(
            " == ",
            " != ",
            " < ",
            " <= ",
            " > ",
            " >= ",
            " && ",
            " || ",
            "!(",
            " ? ",
            " in [",
            " + ",
            " - ",
            " * ",
            " / ",
            " % ",
            "-(",
            "null",
            "size(",
            ".startsWith(",
            ".endsWith(",
            ".contains(",
            "min(",
            "max(",
            "round(",
            "timestamp(",
            "date(",
            "printedOn",
            "price",
            "stock",
            "views",
            "title",
            "status",
            "priority",
            "rare",
            "Boolean",
            "Long",
            "BigDecimal",
            "String");

    private static PostgresServer server;

    private final ExpressionGenerator generator = new ExpressionGenerator(98);
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> agreed = new TreeMap<>();
    private int agreements;

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
    void celJavaAndPostgresAgreeWithTheOracle() throws Exception {
        List<CheckedExpression> expressions = Stream.generate(generator::next)
                .filter(expression -> RowTable.sql(expression).isPresent())
                .limit(EXPRESSIONS)
                .toList();
        JavaRunner java = new JavaRunner(expressions);
        BookCel cel = new BookCel();
        Rows books = new Rows(generator);
        List<Map<String, Object>> rows =
                Stream.generate(books::next).limit(ROWS).toList();
        try (Connection connection = connection()) {
            RowTable table = new RowTable(connection, rows);
            for (int i = 0; i < EXPRESSIONS; i++) {
                CheckedExpression expression = expressions.get(i);
                List<Object> inSql = table.values(RowTable.sql(expression).orElseThrow());
                CelRuntime.Program program = cel.program(expression);
                for (int j = 0; j < ROWS; j++) {
                    Map<String, Object> row = rows.get(j);
                    compare(expression, row, java.run(i, row), inSql.get(j), cel.value(program, row));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(agreements).isGreaterThan(14_000);
        assertThat(FORMS)
                .allSatisfy(form ->
                        assertThat(agreed.getOrDefault(form, 0)).as(form).isGreaterThan(250));
        assertThat(agreed.getOrDefault("overflow", 0)).isGreaterThan(70);
    }

    private void compare(CheckedExpression expression, Map<String, Object> row, Object java, Object sql, Object cel) {
        Object wanted = AgreementTest.oracle(expression, row);
        String text = expression.source().text();
        boolean inJava = same(wanted, java);
        boolean inSql = same(wanted, sql);
        boolean inCel = same(wanted, cel);
        if (inJava && inSql && inCel) {
            agreements++;
            FORMS.stream().filter(text::contains).forEach(this::count);
            count(
                    wanted instanceof ArithmeticException
                            ? "overflow"
                            : wanted.getClass().getSimpleName());
        } else if (!inJava
                || !inSql && !mayComputeBoth(text, sql)
                || !inCel && !CelDifference.isPublished(expression, row, wanted, cel)) {
            differences.add(text + " over " + row + " is " + wanted + ", Java says " + java + ", PostgreSQL says " + sql
                    + ", CEL says " + cel);
        }
    }

    private static boolean same(Object wanted, Object actual) {
        return AgreementTest.shown(wanted).equals(AgreementTest.shown(actual));
    }

    private void count(String form) {
        agreed.merge(form, 1, Integer::sum);
    }

    /** PostgreSQL may compute a side that the other has decided already, and overflow there: see docs/expressions.md, "In SQL". */
    private static boolean mayComputeBoth(String text, Object sql) {
        return sql instanceof ArithmeticException && (text.contains("&&") || text.contains("||") || text.contains("?"));
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("agreement"), server.user(), server.password());
    }
}
