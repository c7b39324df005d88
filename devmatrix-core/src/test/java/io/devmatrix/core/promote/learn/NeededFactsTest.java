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
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Of invented models with a store and a crate, which agree in some of them. */
class NeededFactsTest {
    private static final String STORE = FactTree.setting("app.store");
    private static final String CRATE = FactTree.setting("app.crate");
    private static final Function<FactTree, String> BY_STORE = facts -> is(facts, STORE, "x") ? "walk();" : "load();";
    private static final Function<FactTree, String> BY_BOTH =
            facts -> is(facts, "member.kind", "b") ? "stop();" : BY_STORE.apply(facts);

    /** Both tell the code apart. */
    private static final Rule EITHER = rule(BY_STORE, "x big a", "x big b", "y small a", "y small b");

    /** The store alone does. */
    private static final Rule STORE_ALONE = rule(BY_STORE, "x big a", "x small b", "y small a", "y big b");

    private static final FactTree MIXED = facts("x small a");

    @Test
    void prefersTheFactThatAnotherRuleNeeds() {
        assertThat(applied(EITHER, MIXED)).startsWith("ALTERNATIVES");

        assertThat(applied(narrowed(EITHER, STORE_ALONE), MIXED)).isEqualTo("walk();");
    }

    @Test
    void isAsUnsureAsBeforeWhereNoRuleTellsThemApart() {
        assertThat(narrowed(EITHER, EITHER)).isEqualTo(EITHER);
        assertThat(applied(narrowed(EITHER), MIXED)).startsWith("ALTERNATIVES");
    }

    @Test
    void keepsAFactThatSomeRuleCannotDoWithout() {
        Rule crateAlone = rule(
                facts -> is(facts, CRATE, "big") ? "lift();" : "drop();",
                "x big a",
                "x small b",
                "y small a",
                "y big b");

        assertThat(applied(narrowed(EITHER, STORE_ALONE, crateAlone), MIXED)).startsWith("ALTERNATIVES");
    }

    @Test
    void asksNoCaseForAFactThatNoRuleNeeds() {
        Rule inside = rule(BY_BOTH, "x big a", "x big a", "y small a", "y small a", "x big b", "y small b");
        FactTree unseen = facts("x huge a");
        assertThat(applied(inside, unseen)).isEqualTo("NOVELTY app.crate.setting=huge");

        assertThat(applied(narrowed(inside, STORE_ALONE), unseen)).isEqualTo("walk();");
    }

    @Test
    void leavesFactsOfThePlaceAlone() {
        Rule byKind = rule(
                facts -> is(facts, "member.kind", "a") ? "walk();" : "load();",
                "x big a",
                "x big a",
                "y big b",
                "y big b");

        assertThat(applied(narrowed(byKind, STORE_ALONE), facts("x big b"))).startsWith("ALTERNATIVES");
    }

    private static Rule narrowed(Rule rule, Rule... others) {
        List<Rule> all = new ArrayList<>(List.of(others));
        all.add(rule);
        return NeededFacts.of(all, path -> !path.startsWith("member.")).narrowed(rule);
    }

    private static Rule rule(Function<FactTree, String> code, String... models) {
        List<Example> examples = new ArrayList<>();
        for (String model : models) {
            FactTree facts = facts(model);
            examples.add(new Example("slot", "project" + examples.size(), body(code.apply(facts)), facts));
        }
        return new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
    }

    /** Of a store, a crate, and the kind of the slot's own member. */
    private static FactTree facts(String model) {
        String[] words = model.split(" ");
        return entity("e", STORE + "=" + words[0] + " " + CRATE + "=" + words[1] + " member.kind=" + words[2]);
    }

    private static boolean is(FactTree facts, String path, String value) {
        return value.equals(facts.values().get(path));
    }

    private static String applied(Rule rule, FactTree unseen) {
        Outcome outcome = new RuleEngine(2).apply(rule, Facts.of(unseen));
        if (outcome instanceof Outcome.Abstention abstention) {
            return abstention.guard() + " " + abstention.detail();
        }
        for (String code : List.of("walk();", "load();", "stop();")) {
            if (outcome.equals(new Outcome.Code(body(code)))) {
                return code;
            }
        }
        return "other code";
    }
}
