package io.devmatrix.core.promote.learn;

import static io.devmatrix.core.promote.learn.Snippets.body;
import static io.devmatrix.core.promote.learn.Snippets.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnvariedTest {
    @Test
    void dropsTheGuardOnAFactOfThePlaceThatHadOneValue() {
        FactTree green = colored("z", "x", "green");

        assertThat(applied(coloredRule(), green)).isEqualTo("NOVELTY member.color=green");
        assertThat(applied(Unvaried.unguarded(coloredRule()), green)).isEqualTo("code");
    }

    @Test
    void dropsTheGuardOnAFactOfItemsThatHadOneValue() {
        FactTree date = entity("z", "", "due:date", "paid:date");

        assertThat(applied(textsRule(), date)).isEqualTo("NOVELTY it1.type=date");
        assertThat(applied(Unvaried.unguarded(textsRule()), date)).isEqualTo("code");
    }

    @Test
    void keepsTheGuardOnAFactOfItemsThatHadTwoValues() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String type = i % 2 == 0 ? "text" : "number";
            examples.add(shown(i, entity("e", "", "a" + i + ":" + type, "b" + i + ":text")));
        }
        Rule rule = new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();

        assertThat(applied(Unvaried.unguarded(rule), entity("z", "", "due:date", "paid:text")))
                .isEqualTo("NOVELTY it1.type=date");
    }

    /** It chooses by the kind of the member, which has one color everywhere. */
    private static Rule coloredRule() {
        List<Example> examples = new ArrayList<>();
        for (String kind : List.of("x", "y", "x", "y", "x", "y")) {
            FactTree facts = colored("e", kind, "red");
            String code = kind.equals("x") ? "walk();" : "load();";
            examples.add(new Example("slot", "project" + examples.size(), body(code), facts));
        }
        return new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
    }

    private static FactTree colored(String name, String kind, String color) {
        return entity(name, "member.kind=" + kind + " member.color=" + color);
    }

    /** It shows each field; all are texts. */
    private static Rule textsRule() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            examples.add(shown(i, entity("e", "", "a" + i + ":text", "b" + i + ":text")));
        }
        return new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
    }

    private static Example shown(int number, FactTree facts) {
        return new Example("slot", "project" + number, body("show(a" + number + "); show(b" + number + ");"), facts);
    }

    private static String applied(Rule rule, FactTree unseen) {
        Outcome outcome = new RuleEngine(2).apply(rule, Facts.of(unseen));
        return outcome instanceof Outcome.Abstention abstention
                ? abstention.guard() + " " + abstention.detail()
                : "code";
    }
}
