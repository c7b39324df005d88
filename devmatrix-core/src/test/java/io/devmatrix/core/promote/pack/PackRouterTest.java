package io.devmatrix.core.promote.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.Ruling.Cause;
import io.devmatrix.core.slot.contract.Ruling.Made;
import io.devmatrix.core.slot.contract.Ruling.Unmade;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackRouterTest {
    private static final SlotContract SLOT = RebateProjects.contract(RebateProjects.model());
    private static final PackedRule RULE = RebateProjects.rule();
    private static final PackedRule OTHER = RebateProjects.inAnotherStyle();

    @Test
    void makesTheFillInTheNamesOfTheModel() {
        Made made = (Made) route(RULE);

        assertThat(made.rule()).isEqualTo(new PackRule(RULE.id(), "com.acme:patterns", "1.2"));
        assertThat(made.frozen()).isFalse();
        assertThat(made.text())
                .startsWith("package com.acme.shop.rule;\n")
                .contains(
                        "final class TieredRebateBusinessRules implements TieredRebate {",
                        "public BigDecimal reduced(Cart cart)",
                        "cart.total()",
                        ".min(new BigDecimal(\"200\"))");
    }

    @Test
    void aTemplateIsFrozen() {
        assertThat(((Made) route(at(RULE, Stage.TEMPLATE))).frozen()).isTrue();
    }

    @Test
    void whatAPackDoesNotLetBeAppliedIsNot() {
        for (Stage stage : List.of(Stage.QUARANTINED, Stage.CANDIDATE)) {
            assertThat(reason(route(at(RULE, stage)), Cause.STAGE))
                    .isEqualTo("is " + stage.name().toLowerCase(Locale.ROOT) + " there");
        }
    }

    @Test
    void whatTheProjectDisabledIsNotAppliedNorTried() {
        PackRouter router = new PackRouter(List.of(SamplePacks.pack(RULE)), Set.of(RULE.id()));

        assertThat(reason(router.route(SLOT), Cause.DISABLED)).isEqualTo("is disabled in this project");
        assertThat(router.trials(SLOT)).isEmpty();
        assertThat(router.ids()).containsExactly(RULE.id());
    }

    @Test
    void aRuleOfOtherFactsIsNotAppliedNorTried() {
        PackedRule old = new PackedRule(
                RULE.id(), RULE.stage(), RULE.rule(), RULE.wordings(), RULE.proof(), RULE.verdicts(), "0");

        assertThat(reason(route(old), Cause.FACTS))
                .startsWith("was learned of facts of version 0, and this version tells those of ");
        assertThat(router(old).trials(SLOT)).isEmpty();
    }

    /** In other words it may mean another thing: tried by the judge, never applied. */
    @Test
    void otherWordsAreOnlyTried() {
        SlotContract slot = RebateProjects.contract(RebateProjects.modelInOtherWords());

        assertThat(reason(router(RULE).route(slot), Cause.WORDING)).isEqualTo("knows no behaviour in these words");
        assertThat(router(RULE).trials(slot)).singleElement().satisfies(made -> assertThat(made.text())
                .isEqualTo(((Made) route(RULE)).text()));
    }

    @Test
    void aRuleThatIsNotSureSaysSo() {
        SlotContract slot = RebateProjects.contract(RebateProjects.model().replace("Ten percent", "Twenty percent"));

        assertThat(reason(router(RULE).route(slot), Cause.ABSTAINED))
                .isEqualTo("is not sure: novelty at `text0.said=20`");
        assertThat(router(RULE).trials(slot)).isEmpty();
    }

    @Test
    void rulesForOtherShapesAreNotNamed() {
        PackedRule elsewhere = SamplePacks.packed(
                SamplePacks.rule("rule", "another shape", RULE.rule().body(), Set.of("a")), Stage.RULE, "any");

        assertThat(route(elsewhere)).isEqualTo(new Unmade(List.of()));
        assertThat(router().route(SLOT)).isEqualTo(new Unmade(List.of()));
    }

    @Test
    void twoRulesWithOtherCodeForOneSlotMakeNone() {
        Unmade unmade = (Unmade) route(RULE, OTHER);

        assertThat(unmade.reasons()).hasSize(2).allSatisfy(reason -> assertThat(reason.cause())
                .isEqualTo(Cause.CONFLICT));
        assertThat(unmade.reasons().get(0))
                .hasToString("the rule `"
                        + new TreeSet<>(Set.of(RULE.id(), OTHER.id())).first().substring(0, 12)
                        + "` of com.acme:patterns:1.2 gives other code than another rule that is as sure");
        assertThat(router(RULE, OTHER).trials(SLOT)).hasSize(2);
    }

    /** The same code by two packs: the name is that of the rule which more projects stand behind, however the class path is sorted. */
    @Test
    void ofTwoRulesWithTheSameCodeTheBetterKnownIsNamed() {
        PackedRule known = SamplePacks.packed(
                SamplePacks.rule("rule", RULE.rule().shape(), RULE.rule().body(), Set.of("a", "b", "c", "d")),
                Stage.RULE,
                RULE.wordings().first());
        PatternPack first = new PatternPack("com.acme:a", "1", List.of(RULE));
        PatternPack second = new PatternPack("com.acme:b", "2", List.of(known));

        for (List<PatternPack> packs : List.of(List.of(first, second), List.of(second, first))) {
            PackRouter router = new PackRouter(packs, Set.of());
            assertThat(((Made) router.route(SLOT)).rule().origin()).isEqualTo("com.acme:b:2");
            assertThat(router.trials(SLOT)).hasSize(1);
        }
    }

    private static String reason(Ruling ruling, Cause cause) {
        assertThat(((Unmade) ruling).reasons()).hasSize(1);
        assertThat(((Unmade) ruling).reasons().get(0).cause()).isEqualTo(cause);
        return ((Unmade) ruling).reasons().get(0).fact();
    }

    private static Ruling route(PackedRule... rules) {
        return router(rules).route(SLOT);
    }

    private static PackRouter router(PackedRule... rules) {
        return new PackRouter(List.of(SamplePacks.pack(rules)), Set.of());
    }

    private static PackedRule at(PackedRule rule, Stage stage) {
        return new PackedRule(
                rule.id(), stage, rule.rule(), rule.wordings(), rule.proof(), rule.verdicts(), rule.facts());
    }
}
