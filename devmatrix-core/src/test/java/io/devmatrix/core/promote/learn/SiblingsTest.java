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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    private static final String LIVE = FactTree.setting("app.live");
    private static final String STORE = FactTree.setting("app.store");
    private static final String FEE = FactTree.said("text0");
    private static final FactTree UNSEEN = facts("z", "1", "a", "yes", "x", "10");

    private static final Rule ALIKE = rule(facts -> "load();", 4);
    private static final Rule BY_STORE = rule(facts -> value(facts, STORE).equals("x") ? "walk();" : "load();", 4);
    private static final Rule BY_KIND =
            rule(facts -> value(facts, "member.kind").equals("a") ? "walk();" : "load();", 4);

    @Test
    void dropsTheGuardWhereHardlyAnySiblingChoosesByWhatIsAround() {
        assertThat(applied(ALIKE)).isEqualTo("NOVELTY app.live.setting=yes");

        assertThat(applied(
                        Siblings.of(family(9, BY_STORE), SiblingsTest::isAround).loosened(ALIKE)))
                .isEqualTo("code");
        assertThat(applied(
                        Siblings.of(family(8, BY_STORE), SiblingsTest::isAround).loosened(ALIKE)))
                .isEqualTo("NOVELTY app.live.setting=yes");
    }

    @Test
    void believesFewerSiblingsOfMoreProjects() {
        Rule many = rule(facts -> "load();", 6);

        assertThat(applied(
                        Siblings.of(family(2, BY_STORE), SiblingsTest::isAround).loosened(many)))
                .isEqualTo("code");
        assertThat(applied(
                        Siblings.of(family(1, BY_STORE), SiblingsTest::isAround).loosened(many)))
                .isEqualTo("NOVELTY app.live.setting=yes");
    }

    @Test
    void takesAShapeWithoutARuleForOneThatDependsOnWhatIsAround() {
        List<Optional<Rule>> family = List.of(Optional.of(ALIKE), Optional.empty());

        assertThat(applied(Siblings.of(family, SiblingsTest::isAround).loosened(ALIKE)))
                .isEqualTo("NOVELTY app.live.setting=yes");
    }

    @Test
    void doesNotCountChoicesByTheSlotsOwnFacts() {
        assertThat(applied(
                        Siblings.of(family(1, BY_KIND), SiblingsTest::isAround).loosened(ALIKE)))
                .isEqualTo("code");
    }

    @Test
    void keepsTheGuardOfARuleThatChoosesByWhatIsAround() {
        assertThat(Siblings.of(family(20, BY_STORE), SiblingsTest::isAround).loosened(BY_STORE))
                .isEqualTo(BY_STORE);
    }

    @Test
    void keepsTheGuardOnSettingsOfARuleThatChoosesByTheSlotsOwnFacts() {
        Rule loosened = Siblings.of(family(20, BY_KIND), SiblingsTest::isAround).loosened(BY_KIND);

        assertThat(applied(loosened)).isEqualTo("NOVELTY app.live.setting=yes");
        assertThat(applied(loosened, facts("z", "2", "a", "no", "x", "10"))).isEqualTo("code");
    }

    @Test
    void dropsTheGuardOnFactsAroundThatAreNoSettingsOfManyProjects() {
        Rule few = rule(facts -> value(facts, STORE).equals("x") ? "walk();" : "load();", 4);
        Rule many = rule(facts -> value(facts, STORE).equals("x") ? "walk();" : "load();", 6);
        FactTree unseen = facts("z", "2", "a", "no", "x", "10");

        assertThat(applied(Siblings.of(family(0, few), SiblingsTest::isAround).loosened(few), unseen))
                .isEqualTo("NOVELTY app.a=2");
        Rule loosened = Siblings.of(family(0, many), SiblingsTest::isAround).loosened(many);
        assertThat(applied(loosened, unseen)).isEqualTo("code");
        assertThat(applied(loosened)).isEqualTo("NOVELTY app.live.setting=yes");
    }

    @Test
    void keepsTheGuardOnWhatModelsSay() {
        Rule loosened = Siblings.of(family(9, ALIKE), SiblingsTest::isAround).loosened(ALIKE);

        Outcome outcome = new RuleEngine(2).apply(loosened, Facts.of(facts("z", "1", "a", "yes", "x", "20")));
        assertThat(outcome).isEqualTo(new Outcome.Abstention(Outcome.Guard.NOVELTY, "text0.said=20"));
    }

    private static boolean isAround(String path) {
        return !path.startsWith("member.");
    }

    private static List<Optional<Rule>> family(int alike, Rule other) {
        List<Optional<Rule>> family = new ArrayList<>(Collections.nCopies(alike, Optional.of(ALIKE)));
        family.add(Optional.of(other));
        return family;
    }

    /** Of projects whose two stores and kinds tell nothing of each other. */
    private static Rule rule(Function<FactTree, String> body, int projects) {
        List<Example> examples = new ArrayList<>();
        for (String each : List.of("ax", "ay", "bx", "by", "ax", "by").subList(0, projects)) {
            FactTree facts = facts("e", "1", each.substring(0, 1), "no", each.substring(1), "10");
            examples.add(new Example("slot", "project" + examples.size(), body(body.apply(facts)), facts));
        }
        return new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow();
    }

    private static FactTree facts(String name, String app, String kind, String live, String store, String fee) {
        return entity(
                name,
                "app.a=" + app + " member.kind=" + kind + " " + LIVE + "=" + live + " " + STORE + "=" + store + " "
                        + FEE + "=" + fee);
    }

    private static String value(FactTree facts, String path) {
        return facts.values().get(path);
    }

    private static String applied(Rule rule) {
        return applied(rule, UNSEEN);
    }

    private static String applied(Rule rule, FactTree unseen) {
        Outcome outcome = new RuleEngine(2).apply(rule, Facts.of(unseen));
        return outcome instanceof Outcome.Abstention abstention
                ? abstention.guard() + " " + abstention.detail()
                : "code";
    }
}
