package io.devmatrix.core.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinerTest {
    private final List<Example> fills = new ArrayList<>();

    @Test
    void provesWhatThreeProjectsShare() {
        fills("order", "invoice", "customer");

        Proof proof = mine(List.of()).orElseThrow().proof();

        assertThat(proof.objections()).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.folds()).hasSize(3).allMatch(fold -> fold.exact() == 1 && fold.wrong() == 0);
        assertThat(proof.projects()).isEqualTo(3);
    }

    @Test
    void asksForThreeProjects() {
        fills("order", "invoice");

        assertThat(mine(List.of()).orElseThrow().proof().objections()).contains("it comes from 2 of 3 projects");
    }

    @Test
    void countsAProjectOnce() {
        fills("order", "invoice", "customer");
        fills.replaceAll(fill -> new Example(fill.id(), "one", fill.tree(), fill.facts()));

        assertThat(mine(List.of()).orElseThrow().proof().objections())
                .contains("it comes from 1 of 3 projects", "it predicts no project that is left out");
    }

    @Test
    void refusesWhatMatchesOtherCode() {
        fills("order", "invoice", "customer");
        Example other = new Example("other", "p9", tree("log.warn(\"no\");"), facts("region"));

        assertThat(mine(List.of(other)).orElseThrow().proof().objections())
                .containsExactly("it matches `other`, which is no instance of it");
    }

    @Test
    void findsNothingWhereOneFillIsOther() {
        fills("order", "invoice", "customer");
        fills.add(new Example(
                "odd", "p9", tree("log.info(\"save regions\"); repository.save(x); done(1);"), facts("region")));

        assertThat(mine(List.of())).isEmpty();
    }

    private Optional<RuleCandidate> mine(List<Example> others) {
        return new Miner(Thresholds.DEFAULTS).mine("kind", "shape", fills, others);
    }

    private void fills(String... names) {
        for (String name : names) {
            Tree tree = tree("log.info(\"save " + name + "\"); repository.save(x); done();");
            fills.add(new Example(name, "p" + fills.size(), tree, facts(name)));
        }
    }

    private static FactTree facts(String name) {
        return FactTree.of(Map.of("entity.name.camel", name), Map.of(), Map.of());
    }

    private static Tree tree(String statements) {
        return CanonicalMethod.of(JavaSource.parse("X.java", "class X { void f(T x) { " + statements + " } }"))
                .get(0)
                .body();
    }
}
