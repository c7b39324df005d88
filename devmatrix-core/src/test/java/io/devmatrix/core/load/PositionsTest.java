package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
    private static final String HEAD = "devmatrix: 1\nservice: sample\npackage: com.acme.sample\n";

    @Test
    void nodesStandWhereTheirKeysDo() {
        Positions positions = Models.named("todo").positions();

        assertThat(positions.of("entities.Todo")).hasToString("todo.yaml:13:3");
        assertThat(positions.of("entities.Todo.fields.status")).hasToString("todo.yaml:19:7");
        assertThat(positions.of("entities.Todo.fields.status.default")).hasToString("todo.yaml:19:35");
        assertThat(positions.ofValue("entities.Todo.fields.status.default")).hasToString("todo.yaml:19:44");
        assertThat(positions.of("entities.Todo.indexes[1].where")).hasToString("todo.yaml:24:31");
        assertThat(positions.of("entities.Todo.api.create")).hasToString("todo.yaml:27:9");
        assertThat(positions.of("entities.Todo.api.list.filter[2]")).hasToString("todo.yaml:29:64");
    }

    @Test
    void unknownNodesStandWhereTheirNearestAncestorDoes() {
        Positions positions = Models.named("todo").positions();

        assertThat(positions.of("entities.Todo.fields.status.else")).hasToString("todo.yaml:19:7");
        assertThat(positions.of("entities.Todo.fields.createdAt")).hasToString("todo.yaml:16:5");
        assertThat(positions.of("entities.Todo.indexes[7]")).hasToString("todo.yaml:22:5");
        assertThat(positions.of("nothing.like.it")).hasToString("todo.yaml");
        assertThat(positions.ofValue("nothing.like.it")).hasToString("todo.yaml");
        assertThat(Positions.NONE.of("nothing.like.it")).isEqualTo(Location.NONE);
    }

    @Test
    void operationsOfCrudStandAtTheWord() {
        Positions positions = Models.named("library").positions();

        assertThat(positions.of("entities.Author.api.update")).isEqualTo(positions.of("entities.Author.api"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size > limit",
                "'name == \'\'x\'\' && limit'",
                "\"name == \\\"x\\\" && limit\"",
                "\"\\u0061\\x62 && limit\"",
                "\"a\\tb\\n && limit\"",
                "\"a\\U0001F600 && limit\"",
                "size >\n        limit",
                "\"size > \\\n        limit\"",
                "|\n      size >\n        limit",
                "|-  # with a comment\n      size > limit",
                ">-\n      size\n\n      > limit",
                "name == '\uD83D\uDE00' && limit",
            })
    void charactersOfExpressionsAreFound(String yaml) {
        String file =
                HEAD + "entities: { X: { fields: { a: int } } }\ninvariants:\n  i:\n    entity: X\n    that: " + yaml;
        LoadedModel loaded = Models.of(file + "\n");
        Expression that = loaded.require().behaviour().invariants().get(0).that();

        Location found = loaded.positions().in(that, that.text().indexOf("limit"));

        String before = file.substring(0, file.indexOf("limit"));
        int line = before.split("\n", -1).length;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        assertThat(found).isEqualTo(new Location("model.yaml", line, column));
    }

    @Test
    void offsetsBehindTheEndStandBehindTheLastCharacter() {
        LoadedModel loaded = Models.of(HEAD + "flows:\n  f:\n    ensures: [a > b]\n");

        assertThat(loaded.positions().inExpression("flows.f.ensures[0]", 99)).hasToString("model.yaml:6:20");
        assertThat(loaded.positions().inExpression("flows.f.ensures[0]", 1)).hasToString("model.yaml:6:16");
        assertThat(loaded.positions().inExpression("flows.f.ensures[7]", 1)).hasToString("model.yaml:6:5");
    }

    @Test
    void elementsOfEachAreFoundBehindTheirVariable() {
        LoadedModel shop = Models.named("shop");

        assertThat(shop.positions().inExpression("flows.checkout.steps[2].each.in", 5))
                .isEqualTo(new Location(
                        "shop.yaml",
                        shop.positions().of("flows.checkout.steps[2].each").line(),
                        "      - each: item in cart.".length() + 1));
    }
}
