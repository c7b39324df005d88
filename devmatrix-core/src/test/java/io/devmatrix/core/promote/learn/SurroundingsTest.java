package io.devmatrix.core.promote.learn;

import static io.devmatrix.core.promote.learn.Snippets.body;
import static io.devmatrix.core.promote.learn.Snippets.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final String LIVE = FactTree.setting("app.live");

    @Test
    void judgesEachFamilyByItsOwnRules() {
        Rule alike = rule(List.of("load();", "load();", "load();", "load();"));
        Rule byApp = rule(List.of("load();", "walk();", "load();", "walk();"));
        Surroundings all = Surroundings.of(
                Map.of("a", List.of(Optional.of(alike)), "b", List.of(Optional.of(alike), Optional.of(byApp))),
                path -> path.startsWith("app."));

        assertThat(applied(alike)).isEqualTo("NOVELTY");
        assertThat(applied(all.narrowed("a", alike))).isEqualTo("code");
        assertThat(applied(all.narrowed("b", alike))).isEqualTo("NOVELTY");
        assertThatThrownBy(() -> all.narrowed("c", alike)).hasMessage("no rules of `c`");
    }

    @Test
    void changesNoRuleWhereNothingIsAround() {
        Rule rule = rule(List.of("load();", "walk();", "load();", "walk();"));

        assertThat(Surroundings.of(Map.of("a", List.of(Optional.of(rule))), path -> false)
                        .narrowed("a", rule))
                .isEqualTo(rule);
    }

    private static Rule rule(List<String> bodies) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            examples.add(new Example("slot", "project" + i, body(bodies.get(i)), facts("kind" + i % 2, "no")));
        }
        return new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
    }

    private static FactTree facts(String kind, String live) {
        return entity("e", "app.kind=" + kind + " " + LIVE + "=" + live);
    }

    private static String applied(Rule rule) {
        Outcome outcome = new RuleEngine(2).apply(rule, Facts.of(facts("kind0", "yes")));
        return outcome instanceof Outcome.Abstention abstention
                ? abstention.guard().name()
                : "code";
    }
}
