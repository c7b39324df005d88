package io.devmatrix.core.promote.learn;

import static io.devmatrix.core.promote.learn.Snippets.body;
import static io.devmatrix.core.promote.learn.Snippets.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LikelierTextsTest {
    private static final Function<FactTree, String> BODY = facts -> {
        String name = facts.names().get("entity.name.camel");
        return facts.values().containsValue("graph") ? "walk(" + name + "Graph);" : "load(" + name + ");";
    };

    /** In the branch all forms of a name are alike; outside of it one of them is never written. */
    @Test
    void takesTheFormOfANameThatTheRuleHasElsewhere() {
        FactTree unseen = named("parkingLot", "parking_lot", "kind=graph");
        List<FactTree> seen = new ArrayList<>(List.of(
                named("order", "order", "kind=graph"),
                named("city", "city", "kind=graph"),
                named("post", "post", "kind=table"),
                named("tag", "tag", "kind=table")));
        assertThat(applied(seen, unseen)).isInstanceOf(Outcome.Abstention.class);

        seen.add(named("bookShelf", "book_shelf", "kind=table"));
        assertThat(applied(seen, unseen)).isEqualTo(new Outcome.Code(body("walk(parkingLotGraph);")));
    }

    @Test
    void keepsBothFormsThatStandElsewhere() {
        Function<FactTree, String> both = facts -> BODY.apply(facts)
                + (facts.values().containsValue("table")
                        ? "note(" + facts.names().get("entity.name.snake") + ");"
                        : "");
        List<FactTree> seen = List.of(
                named("order", "order", "kind=graph"),
                named("city", "city", "kind=graph"),
                named("bookShelf", "book_shelf", "kind=table"),
                named("tagCloud", "tag_cloud", "kind=table"));

        assertThat(applied(seen, named("parkingLot", "parking_lot", "kind=graph"), both))
                .isInstanceOf(Outcome.Abstention.class);
    }

    @Test
    void prefersAFactToOneWithLettersBehind() {
        Function<FactTree, String> clear = facts -> "clear(" + facts.names().get("entity.name.plural") + ");";
        List<FactTree> seen = List.of(plural("order", "orders"), plural("post", "posts"), plural("tag", "tags"));

        assertThat(applied(seen, plural("city", "cities"), clear)).isEqualTo(new Outcome.Code(body("clear(cities);")));
    }

    /** That all projects of a branch are called {@code shop} says nothing where the package is known from others. */
    @Test
    void prefersOfQualifiedNamesWhatStandsInOtherSamples() {
        NameExpression fact = NameExpression.of("", "app.package", ".Errors");
        NameExpression chance = NameExpression.of("com.acme.", "app.name", ".Errors");
        TextEvidence evidence = new TextEvidence(List.of(place("com.acme.shop", "shop"), place("org.bank", "money")));

        assertThat(evidence.prefers(Kinds.QUALIFIED, fact, chance)).isTrue();
        assertThat(evidence.prefers(Kinds.QUALIFIED, chance, fact)).isFalse();
        assertThat(new TextEvidence(List.of(place("com.acme.shop", "shop"))).prefers(Kinds.QUALIFIED, fact, chance))
                .isFalse();
    }

    @Test
    void prefersAConstantThatStandsWhereTheFactDiffers() {
        NameExpression constant = NameExpression.constant("com.acme.shop.Errors");
        NameExpression chance = NameExpression.of("com.acme.", "app.name", ".Errors");
        Sample other = place("com.acme.shop", "money");

        assertThat(new TextEvidence(List.of(other)).prefers(Kinds.QUALIFIED, constant, chance))
                .isTrue();
    }

    private static Sample place(String qualifier, String name) {
        FactTree facts = FactTree.of(Map.of("app.package", qualifier, "app.name", name), Map.of(), Map.of());
        return new Sample(Tree.leaf(Kinds.QUALIFIED, qualifier + ".Errors"), Facts.of(facts), name);
    }

    private static FactTree named(String camel, String snake, String values) {
        return with(entity(camel, values), "entity.name.snake", snake);
    }

    private static FactTree plural(String one, String many) {
        return with(entity(one, ""), "entity.name.plural", many);
    }

    private static FactTree with(FactTree facts, String path, String name) {
        Map<String, String> names = new TreeMap<>(facts.names());
        names.put(path, name);
        return FactTree.of(names, facts.values(), facts.collections());
    }

    private static Outcome applied(List<FactTree> seen, FactTree unseen) {
        return applied(seen, unseen, BODY);
    }

    private static Outcome applied(List<FactTree> seen, FactTree unseen, Function<FactTree, String> body) {
        List<Example> examples = new ArrayList<>();
        seen.forEach(facts ->
                examples.add(new Example("slot", "project" + examples.size(), body(body.apply(facts)), facts)));
        return new RuleEngine(2)
                .apply(new AntiUnifier(200_000).learn("kind", "shape", examples).orElseThrow(), Facts.of(unseen));
    }
}
