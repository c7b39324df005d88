package io.devmatrix.core.logic;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.ModelLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelLogicTest {
    private static final String HEAD =
            """
            devmatrix: 1
            service: sample
            package: com.acme.sample
            enums:
              State: [draft, sent, paid]
            """;

    /** Line and column are those of the text behind the head, in which the first line is 1. */
    private static List<String> found(String rest) {
        return found(Models.of(HEAD + rest), (int) HEAD.lines().count());
    }

    private static List<String> found(LoadedModel loaded, int head) {
        ApplicationIr model = loaded.require();
        ModelExpressions expressions = ModelExpressions.check(model);
        assertThat(expressions.problems()).isEmpty();
        return ModelLogic.check(model, expressions)
                .map(problem -> problem.at(loaded.positions().of(problem.node())))
                .map(finding -> finding.location().line() - head + ":"
                        + finding.location().column() + " " + finding.severity() + " " + finding.id() + " "
                        + finding.problem() + ". " + finding.fix())
                .toList();
    }

    private static List<String> ofBook(String words) {
        return found(
                """
                entities:
                  Book:
                    fields:
                      stock: { type: int, min: 5, max: 9 }
                      sold: int
                      state: { type: State, default: draft }
                      code: string(3)
                """
                        + words.indent(4));
    }

    @Test
    void aCheckBeyondALimitNeverHolds() {
        assertThat(ofBook("checks: { few: stock < 3 }"))
                .containsExactly(
                        "8:15 ERROR LOGIC-001 No row of `Book` is possible, for `few` never holds: `stock` is at"
                                + " least 5 and at most 9. Change what contradicts");
    }

    @Test
    void checksThatContradictAreNamedWithoutTheOthers() {
        assertThat(ofBook("checks: { more: stock < sold, other: code != 'a', less: sold <= stock }"))
                .containsExactly("8:55 ERROR LOGIC-001 No row of `Book` is possible, for `more`, `less` never hold"
                        + " together. Change what contradicts");
    }

    @Test
    void anInvariantMayContradictACheck() {
        assertThat(ofBook("checks: { many: sold > 100 }\n")).isEmpty();
        assertThat(
                        found(
                                """
                        entities:
                          Book: { fields: { sold: int }, checks: { many: sold > 100 } }
                        invariants:
                          few: { entity: Book, that: "sold in [1, 2, 3] || sold == 50" }
                        """))
                .containsExactly("4:24 ERROR LOGIC-001 No row of `Book` is possible, for `many`, `few` never hold"
                        + " together. Change what contradicts");
    }

    @Test
    void aCheckWithinTheLimitsNeverRefuses() {
        assertThat(ofBook("checks: { some: stock > 4 || code == 'a' }"))
                .containsExactly(
                        "8:15 WARNING LOGIC-002 `some` of `Book` always holds: `stock` is at least 5 and at most"
                                + " 9, `code` is at most 3 long. Remove it, or ask for what may fail");
    }

    @Test
    void aTextIsNoLongerThanItsTypeAllows() {
        assertThat(ofBook("checks: { long: \"code == 'abcd'\", empty: size(code) < 4 && code != 'abcd' }"))
                .singleElement()
                .asString()
                .startsWith("8:15 ERROR LOGIC-001 No row of `Book` is possible, for `long` never holds");
    }

    @Test
    void aListMayPickNothing() {
        assertThat(ofBook("checks: { unsold: sold == 0 }\napi:\n  - list: { where: sold > 0 }"))
                .containsExactly("10:17 WARNING LOGIC-005 `sold > 0` picks no row of `Book`. Change the condition");
    }

    @Test
    void aUniqueMayPickNothing() {
        assertThat(ofBook("unique: [{ fields: [code], where: state == State.draft && state == State.paid }]"))
                .singleElement()
                .asString()
                .startsWith(
                        "8:32 WARNING LOGIC-005 `state == State.draft && state == State.paid` picks no row of `Book`");
    }

    private static List<String> ofOrder(String words, String guard) {
        return found(
                """
                entities:
                  Order:
                    fields:
                      total: { type: "decimal(8,2)", min: 0 }
                      state: { type: State, machine: Life, access: server }
                    api: [create, read]
                %smachines:
                  Life:
                    start: draft
                    events:
                      send: { from: draft, to: sent, else: { status: 409, title: No } }
                      pay:
                        from: sent
                        to: paid
                        guards: [{ that: "%s", else: { status: 409, title: Low } }]
                        else: { status: 409, title: No }
                """
                        .formatted(words.indent(4), guard));
    }

    @Test
    void anEventWhoseGuardContradictsALimitNeverHappens() {
        assertThat(ofOrder("", "total < 0.0"))
                .containsExactly(
                        "12:7 ERROR LOGIC-003 The event `pay` of `Order.state` never happens, for `total < 0.0` never"
                                + " holds where it starts: `total` is at least 0. Change the guard, or remove the event",
                        "8:3 ERROR LOGIC-004 Only events that never happen lead to `paid` of `Order.state`. Change"
                                + " their guards, or name it under `unreachable`");
    }

    @Test
    void aGuardThatAnswersToNothingNeverRefuses() {
        assertThat(ofOrder("", "total >= 0.0 && state != State.draft"))
                .containsExactly(
                        "15:20 WARNING LOGIC-002 `total >= 0.0 && state != State.draft` always holds where `pay`"
                                + " starts, and never refuses. Remove the guard, or ask for what may fail");
    }

    @Test
    void aStateMayContradictAnInvariant() {
        assertThat(ofOrder("checks: { unpaid: state != State.paid }", "total > 1.0"))
                .containsExactly(
                        "9:3 ERROR LOGIC-004 No row may have `paid` as `Order.state`, by its checks and invariants."
                                + " Change them, or name the value under `unreachable`");
    }

    @Test
    void whatComputesIsNotClaimed() {
        assertThat(ofBook("checks: { a: stock + 1 < 0, b: sold * sold < 0, c: stock + sold > sold }"))
                .isEmpty();
    }

    @Test
    void conditionsOfFlowsHaveLimitsOfInputs() {
        assertThat(
                        found(
                                """
                        entities:
                          Book: { fields: { sold: { type: int, min: 1 } }, api: [create, read] }
                        flows:
                          sell:
                            http: POST /books/{book}/sell -> 200 Book
                            input: { count: { type: int, min: 1, max: 10 } }
                            requires: [{ that: count > 10, else: { status: 400, title: Few } }]
                            steps:
                              - guard: input.count >= 1
                                else: { status: 400, title: None }
                              - guard: count < 0
                                when: book.sold == count
                                else: { status: 400, title: Always }
                              - set: { book.sold: book.sold + count }
                                when: count != 0
                              - guard: book.sold > 0
                                else: { status: 400, title: Maybe }
                        """))
                .containsExactly(
                        "7:18 ERROR LOGIC-003 The flow `sell` goes no further, for `count > 10` never holds: `count` is"
                                + " at least 1 and at most 10. Change the guard",
                        "9:9 WARNING LOGIC-002 `input.count >= 1` always holds, and never refuses: `input.count` is at"
                                + " least 1 and at most 10. Remove the guard, or ask for what may fail",
                        "15:9 WARNING LOGIC-005 `count != 0` always holds: `count` is at least 1 and at most 10. Change"
                                + " the condition, or take out what it decides");
    }

    @Test
    void anInputThatAFlowGivesMayBeAnything() {
        assertThat(
                        found(
                                """
                        entities:
                          Book: { fields: { sold: int }, api: [create, read] }
                        flows:
                          count:
                            input: { number: { type: int, min: 1 } }
                            steps:
                              - guard: number > 0
                                else: { status: 400, title: None }
                          sell:
                            http: POST /books/{book}/sell -> 200 Book
                            steps:
                              - call: count
                                with: { number: book.sold }
                        """))
                .isEmpty();
    }

    @Test
    void findsAGuardOfTheLibraryThatALimitCovers() {
        assertThat(found(Models.named("library"), 0))
                .containsExactly("109:66 WARNING LOGIC-002 `price > 0` always holds where `publish` starts, and never"
                        + " refuses: `price` is at least 0.01. Remove the guard, or ask for what may fail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "todo", "depot", "workshop", "shelf", "odd", "word-examples"})
    void findsNothingInTheSampleModels(String name) {
        assertThat(found(Models.named(name), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecommerce", "todo"})
    void findsNothingInTheExamples(String name) throws IOException {
        String text = Files.readString(Path.of("..", "examples", name, "src/main/devmatrix/model/application.yaml"));

        assertThat(found(new ModelLoader().load(List.of(ModelFile.of(name, text))), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isListedAmongTheFindings(Claim claim) throws IOException {
        Problem problem = claim.at("node", "problem", "fix");

        assertThat(Files.readAllLines(Path.of("../docs/findings.md")))
                .filteredOn(line -> line.startsWith("| " + problem.rule() + " | "
                        + problem.severity().name().toLowerCase(Locale.ROOT) + " | "))
                .hasSize(1);
    }
}
