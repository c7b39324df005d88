package io.devmatrix.core.promote;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    @Test
    void holdsWhatIsAroundAgainstTheRuleAndEachFold() {
        fills("order", "invoice", "customer");
        List<String> without = new ArrayList<>();
        Miner miner = new Miner(Thresholds.DEFAULTS, new AntiUnifier(200_000)::learn, (rule, out) -> {
            without.add(out.orElse("all"));
            return out.isEmpty() ? rule : unsure(rule);
        });

        Proof proof =
                miner.mine("kind", "shape", fills, List.of()).orElseThrow().proof();

        assertThat(without).containsExactly("all", "p0", "p1", "p2");
        assertThat(proof.objections()).containsExactly("it predicts no project that is left out");
    }

    @Test
    void guardsNoFactThatNeverVariedInSixProjects() {
        Facts other = Facts.of(fields(9, "green"));

        colored(5);
        assertThat(applied(other)).isEqualTo(Outcome.Abstention.class);
        colored(6);
        assertThat(applied(other)).isEqualTo(Outcome.Code.class);
    }

    private Class<?> applied(Facts other) {
        return new RuleEngine(2)
                .apply(mine(List.of()).orElseThrow().rule(), other)
                .getClass();
    }

    /** Each shows its fields, of which all have one color. */
    private void colored(int projects) {
        fills.clear();
        for (int i = 0; i < projects; i++) {
            fills.add(new Example("slot", "p" + i, tree("show(a" + i + "); show(b" + i + ");"), fields(i, "red")));
        }
    }

    private static FactTree fields(int number, String color) {
        List<FactTree> fields = Stream.of("a" + number, "b" + number)
                .map(field -> FactTree.of(Map.of("name.camel", field), Map.of("color", color), Map.of()))
                .toList();
        return FactTree.of(Map.of("entity.name.camel", "e"), Map.of(), Map.of("fields", fields));
    }

    private static Rule unsure(Rule rule) {
        return new Rule(
                rule.slotKind(),
                rule.shape(),
                rule.body(),
                new TreeMap<>(Map.of("app.new", Set.of("other"))),
                rule.names(),
                rule.sources(),
                rule.projects());
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
