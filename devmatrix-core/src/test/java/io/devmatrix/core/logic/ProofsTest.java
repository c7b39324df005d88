package io.devmatrix.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Evaluator;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proven by few values is what trying all values of a small world gives. */
class ProofsTest {
    private static final int PAIRS = 800;
    private static final ApplicationIr MODEL = Models.of(
                    """
                    devmatrix: 1
                    service: sample
                    package: com.acme.sample
                    enums: { State: [draft, sent, paid] }
                    entities:
                      Thing:
                        fields:
                          a: { type: int, min: -2, max: 4 }
                          b: { type: int, min: -1, max: 5 }
                          c: { type: int?, min: 0, max: 3 }
                          price: { type: "decimal(2,1)", min: 0, max: 1.0 }
                          state: { type: State, default: draft }
                          open: boolean
                    """)
            .require();

    private final Random random = new Random(77);
    private final ExpressionChecker checker = new ExpressionChecker(MODEL);
    private final Conditions conditions = new Conditions(new Candidates(MODEL), new StoredRanges(MODEL));
    private final List<Map<String, Object>> all = world();

    private static List<Map<String, Object>> world() {
        List<Map<String, Object>> rows = new ArrayList<>(List.of(Map.of()));
        rows = times(rows, "a", IntStream.rangeClosed(-2, 4).boxed().toList());
        rows = times(rows, "b", IntStream.rangeClosed(-1, 5).boxed().toList());
        rows = times(rows, "c", Arrays.asList(null, 0, 1, 2, 3));
        rows = times(rows, "price", List.of("0", "0.1", "0.5", "0.7", "1.0"));
        rows = times(rows, "state", List.of("draft", "sent", "paid"));
        rows = times(rows, "open", List.of(true, false));
        rows.forEach(row -> row.computeIfPresent("price", (name, text) -> new BigDecimal(text.toString())));
        return rows;
    }

    private static List<Map<String, Object>> times(List<Map<String, Object>> rows, String name, List<?> values) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            for (Object value : values) {
                Map<String, Object> longer = new LinkedHashMap<>(row);
                longer.put(name, value);
                more.add(longer);
            }
        }
        return more;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String condition(int depth) {
        if (depth > 0) {
            String inner = "(" + condition(depth - 1) + ")";
            return switch (random.nextInt(4)) {
                case 0 -> inner + " && (" + condition(depth - 1) + ")";
                case 1 -> inner + " || (" + condition(depth - 1) + ")";
                case 2 -> "!" + inner;
                default -> "(" + one("open", "a > b") + " ? " + inner + " : " + condition(0) + ")";
            };
        }
        String relation = one(" < ", " <= ", " > ", " >= ", " == ", " != ");
        return switch (random.nextInt(6)) {
            case 0, 1 -> one("a", "b") + relation + one("a", "b", "-2", "0", "2", "5", "1.5");
            case 2 -> one("price", "price", "a") + relation + one("0.5", "0.0", "1.0", "2.0");
            case 3 -> one("c == null", "c != null && c" + relation + one("a", "0", "3"), "c == a");
            case 4 -> one("state == State.", "state != State.") + one("draft", "sent", "paid");
            default -> one("open", "a in [0, 2, 5]", "open == (a > b)", "state in [State.draft, State.paid]");
        };
    }

    /** The first text that is right: what is null already is not asked again. */
    private CheckedExpression checked(Supplier<String> texts) {
        return Stream.generate(texts)
                .flatMap(text -> checker.check(new Expression("node", text), Scope.row("Thing")).expression().stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean never(CheckedExpression first, CheckedExpression second) {
        return all.stream().noneMatch(row -> holds(first, row) && holds(second, row));
    }

    private static boolean holds(CheckedExpression condition, Map<String, Object> row) {
        return Boolean.TRUE.equals(Evaluator.evaluate(condition, row, Map.of()));
    }

    @Test
    void comparisonsAreProvenExactlyWhenAllValuesSaySo() {
        List<String> differences = new ArrayList<>();
        int proven = 0;
        for (int i = 0; i < PAIRS; i++) {
            CheckedExpression first = checked(() -> condition(random.nextInt(3)));
            CheckedExpression second = checked(() -> condition(random.nextInt(3)));
            boolean claimed = conditions.neverTogether(List.of(first.root(), second.root()));
            if (claimed != never(first, second)) {
                differences.add(
                        first.source().text() + " and " + second.source().text() + ": " + claimed);
            }
            proven += claimed ? 1 : 0;
        }

        assertThat(differences).isEmpty();
        assertThat(proven).isBetween(PAIRS / 20, PAIRS / 2);
    }

    @Test
    void whatIsComputedIsNeverClaimedWrongly() {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < PAIRS / 3; i++) {
            String computed =
                    one("a + b", "a * a", "min(a, b)", "a - b") + one(" < ", " >= ", " == ") + one("0", "b", "9");
            CheckedExpression first =
                    checked(() -> "(" + computed + ") " + one("&&", "||") + " (" + condition(1) + ")");
            CheckedExpression second = checked(() -> one(computed, "!(" + computed + ")", condition(1)));
            List<Node> both = List.of(first.root(), second.root());
            if (conditions.neverTogether(both) && !never(first, second)) {
                differences.add(
                        first.source().text() + " and " + second.source().text());
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void tooManyValuesProveNothing() {
        CheckedExpression many = checked(() -> "a < b && b < a");

        assertThat(conditions.neverTogether(List.of(many.root()))).isTrue();
        assertThat(new Search(List.of(), List.of(many.root()), new Candidates(MODEL), 0).findsNone())
                .isFalse();
    }
}
