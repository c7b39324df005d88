package io.devmatrix.core.promote.learn;

import static io.devmatrix.core.promote.learn.Snippets.body;
import static io.devmatrix.core.promote.learn.Snippets.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Outcome.Abstention;
import io.devmatrix.core.promote.rule.Outcome.Guard;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AntiUnifierTest {
    private static final FactTree ORDER = entity("order", "", "total:decimal", "customerName:string");
    private static final FactTree BLOG_POST = entity("blogPost", "", "title:string", "stars:decimal", "text:string");
    private static final FactTree CITY = entity("city", "", "name:string");
    private static final FactTree UNSEEN = entity("parkingLot", "", "places:decimal", "streetName:string");

    private final List<Example> examples = new ArrayList<>();

    @Test
    void bindsNamesToFacts() {
        learn(AntiUnifierTest::save, ORDER, BLOG_POST, CITY);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(save(UNSEEN))));
    }

    @Test
    void findsARegionWithASwitch() {
        learn(AntiUnifierTest::copy, ORDER, BLOG_POST, CITY);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(copy(UNSEEN))));
    }

    @Test
    void findsARegionOfOperandsWithWhatIsBehindTheLast() {
        learn(AntiUnifierTest::text, ORDER, BLOG_POST, CITY);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(text(UNSEEN))));
    }

    @Test
    void learnsAFilterAsABlockThatMayBeEmpty() {
        Function<FactTree, String> trim = facts ->
                each(facts, (name, type) -> type.equals("string") ? "x." + name + "(x." + name + "().trim());" : "");
        learn(trim, ORDER, BLOG_POST, CITY);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(trim.apply(UNSEEN))));
    }

    @Test
    void takesAFixedBodyWhereThereIsNoItem() {
        FactTree empty = entity("token", "");
        Function<FactTree, String> body =
                facts -> facts.collections().get("fields").isEmpty() ? "done();" : "go(); " + copy(facts) + " end();";
        learn(body, ORDER, BLOG_POST, CITY, empty, entity("seal", ""));

        assertThat(applied(entity("lock", ""))).isEqualTo(new Outcome.Code(body("done();")));
        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(body.apply(UNSEEN))));
    }

    @Test
    void choosesByAFactOfTheWhole() {
        Function<FactTree, String> find =
                facts -> facts.values().containsValue("page") ? "return page(p);" : "return all();";
        learn(find, entity("a", "list=page"), entity("b", "list=none"), entity("c", "list=page"));
        learn(find, entity("d", "list=none"), entity("e", "list=page"), entity("f", "list=none"));

        assertThat(applied(entity("g", "list=none"))).isEqualTo(new Outcome.Code(body("return all();")));
        assertThat(guard(entity("g", "list=slice"))).isEqualTo(Guard.NOVELTY);
    }

    @Test
    void abstainsWhereFactsThatAgreedDoNot() {
        learn(
                AntiUnifierTest::copy,
                entity("a", "", "x:string", "i:string"),
                entity("b", "", "y:string", "k:string"),
                entity("c", "", "z:string", "m:string"));

        assertThat(applied(entity("d", "", "u:string"))).isInstanceOf(Outcome.Code.class);
        assertThat(applied(entity("d", "", "one:string")))
                .isEqualTo(new Abstention(Guard.DISAGREEMENT, "getONE | getOne"));
    }

    @Test
    void abstainsOnABranchSeenOnce() {
        Function<FactTree, String> find =
                facts -> facts.values().containsValue("page") ? "return page(p);" : "return all();";
        learn(
                find,
                entity("a", "list=none"),
                entity("b", "list=none"),
                entity("c", "list=none"),
                entity("d", "list=page"));

        assertThat(guard(entity("e", "list=page"))).isEqualTo(Guard.SUPPORT);
    }

    @Test
    void abstainsOnANewKindOfItem() {
        learn(AntiUnifierTest::copy, ORDER, BLOG_POST, CITY);

        assertThat(guard(entity("photo", "", "image:blob"))).isEqualTo(Guard.NOVELTY);
    }

    @Test
    void abstainsWhereANameIsAConstantOfTheRule() {
        learn(AntiUnifierTest::copy, ORDER, BLOG_POST, CITY);

        assertThat(guard(entity("photo", "", "target:string"))).isEqualTo(Guard.HYGIENE);
    }

    @Test
    void doesNotMindANodeCalledLikeAMethodOfSomethingElse() {
        Function<FactTree, String> body = facts ->
                "rest.perform(target(" + facts.names().get("entity.name.camel") + ").content(order)).expect(1);";
        learn(body, entity("a", ""), entity("b", ""), entity("c", ""));
        FactTree unseen = entity("photo", "", "content:string", "expect:string");

        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body(body.apply(unseen))));
        assertThat(guard(entity("photo", "", "target:string"))).isEqualTo(Guard.HYGIENE);
        assertThat(guard(entity("photo", "", "rest:string"))).isEqualTo(Guard.HYGIENE);
        assertThat(guard(entity("photo", "", "order:string"))).isEqualTo(Guard.HYGIENE);
    }

    @Test
    void findsNoRuleForWhatNoFactExplains() {
        learn(facts -> "go(" + facts.names().get("entity.name.camel").hashCode() + ");", ORDER, BLOG_POST, CITY);

        assertThat(rule(examples)).isEmpty();
    }

    @Test
    void readsAnEntityNamedLikeItsFieldAsTheEntity() {
        FactTree points = entity("points", "", "points:decimal", "day:string");
        Function<FactTree, String> body =
                facts -> "use(" + facts.names().get("entity.name.camel") + "); " + copy(facts);
        learn(body, ORDER, BLOG_POST, CITY, points);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(body.apply(UNSEEN))));
        FactTree weight = entity("weight", "", "weight:decimal");
        assertThat(applied(weight)).isEqualTo(new Outcome.Code(body(body.apply(weight))));
    }

    @Test
    void tellsANameFromOneThatBeginsWithIt() {
        FactTree product = entity("productOrder", "", "product:string", "productOrderCode:string");
        Function<FactTree, String> body =
                facts -> "use(" + facts.names().get("entity.name.pascal") + "_.all); " + copy(facts);
        learn(body, ORDER, BLOG_POST, CITY, product);

        assertThat(applied(UNSEEN)).isEqualTo(new Outcome.Code(body(body.apply(UNSEEN))));
    }

    @Test
    void seesARegionWhereAllHaveAsManyItems() {
        learn(
                AntiUnifierTest::copy,
                entity("a", "", "size:string", "year:string"),
                entity("b", "", "page:string", "query:string"),
                entity("c", "", "mass:string", "nick:string"));

        FactTree unseen = entity("d", "", "one:string", "two:string", "three:string");
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body(copy(unseen))));
    }

    @Test
    void findsAReasonForEachOptionalStatement() {
        Function<FactTree, String> body = facts -> (has(facts, "page=yes") ? "count();" : "")
                + (has(facts, "search=yes") ? "index();" : "")
                + (has(facts, "cache=yes") ? "evict();" : "");
        learn(body, entity("a", "page=yes search=no cache=no"), entity("b", "page=no search=yes cache=no"));
        learn(body, entity("c", "page=no search=no cache=yes"), entity("d", "page=yes search=yes cache=no"));
        learn(body, entity("e", "page=no search=yes cache=yes"), entity("f", "page=yes search=no cache=yes"));

        FactTree all = entity("g", "page=yes search=yes cache=yes");
        assertThat(applied(all)).isEqualTo(new Outcome.Code(body(body.apply(all))));
        FactTree none = entity("h", "page=no search=no cache=no");
        assertThat(applied(none)).isEqualTo(new Outcome.Code(body("")));
    }

    @Test
    void findsWhatDiffersInsideOfStatementsThatAreAlike() {
        Function<FactTree, String> body = facts -> "if (given) { "
                + (has(facts, "search=yes") ? "index();" : "")
                + " go(); } "
                + (has(facts, "page=yes") ? "count();" : "");
        learn(body, entity("a", "search=yes page=no"), entity("b", "search=no page=yes"));
        learn(body, entity("c", "search=yes page=no"), entity("d", "search=no page=yes"));
        learn(body, entity("e", "search=no page=no"), entity("f", "search=no page=no"));

        FactTree both = entity("g", "search=yes page=yes");
        assertThat(applied(both)).isEqualTo(new Outcome.Code(body(body.apply(both))));
    }

    @Test
    void choosesByTwoFactsWhereOneIsNotEnough() {
        Function<FactTree, String> body =
                facts -> has(facts, "kind=graph") ? "walk();" : has(facts, "live=yes") ? "stream();" : "load();";
        learn(body, entity("a", "kind=graph live=yes"), entity("b", "kind=graph live=no"));
        learn(body, entity("c", "kind=table live=yes"), entity("d", "kind=table live=no"));
        learn(body, entity("e", "kind=list live=yes"), entity("f", "kind=list live=no"));
        learn(body, entity("j", "kind=list live=no"), entity("k", "kind=graph live=no"));

        assertThat(applied(entity("g", "kind=list live=no"))).isEqualTo(new Outcome.Code(body("load();")));
        assertThat(applied(entity("h", "kind=graph live=no"))).isEqualTo(new Outcome.Code(body("walk();")));
        assertThat(guard(entity("i", "kind=tree live=no"))).isEqualTo(Guard.NOVELTY);
    }

    @Test
    void mindsNewValuesOnlyOfNodesItDependsOn() {
        FactTree[] seen = {
            entity("a", "app.a=1 app.b=1 app.c=1 app.live=no"),
            entity("b", "app.a=2 app.b=1 app.c=2 app.live=no"),
            entity("c", "app.a=1 app.b=2 app.c=2 app.live=no"),
            entity("d", "app.a=2 app.b=2 app.c=1 app.live=no"),
            entity("f", "app.a=1 app.b=1 app.c=2 app.live=no"),
            entity("g", "app.a=2 app.b=1 app.c=1 app.live=no")
        };
        FactTree unseen = entity("e", "app.a=1 app.b=1 app.c=1 app.live=yes");
        learn(AntiUnifierTest::save, seen);

        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body(save(unseen))));
        examples.clear();
        learn(facts -> has(facts, "app.a=1") ? "one();" : "two();", seen);
        assertThat(guard(unseen)).isEqualTo(Guard.NOVELTY);
        examples.clear();
        learn(AntiUnifierTest::save, entity("a", "app.a=1 app.live=no"), entity("b", "app.a=2 app.live=no"));
        assertThat(guard(entity("e", "app.a=1 app.live=yes"))).isEqualTo(Guard.NOVELTY);
    }

    @Test
    void mindsANewSettingWhateverItDependsOn() {
        String live = FactTree.setting("app.live");
        learn(
                AntiUnifierTest::save,
                entity("a", "app.a=1 app.b=1 app.c=1 " + live + "=no"),
                entity("b", "app.a=2 app.b=1 app.c=2 " + live + "=no"),
                entity("c", "app.a=1 app.b=2 app.c=2 " + live + "=no"),
                entity("d", "app.a=2 app.b=2 app.c=1 " + live + "=no"),
                entity("f", "app.a=1 app.b=1 app.c=2 " + live + "=no"),
                entity("g", "app.a=2 app.b=1 app.c=1 " + live + "=no"));

        assertThat(applied(entity("e", "app.a=3 app.b=1 app.c=1 " + live + "=no")))
                .isInstanceOf(Outcome.Code.class);
        assertThat(applied(entity("e", "app.a=1 app.b=1 app.c=1 " + live + "=yes")))
                .isEqualTo(new Abstention(Guard.NOVELTY, "app.live.setting=yes"));
        Rule rule = rule(examples).orElseThrow();
        assertThat(rule.withoutDomain()).isEqualTo(rule);
    }

    @Test
    void mindsANewValueOfASettingThatVariedWhereItChoosesByIt() {
        String store = FactTree.setting("app.store");
        FactTree[] seen = {
            entity("a", "app.a=1 " + store + "=x"),
            entity("b", "app.a=2 " + store + "=x"),
            entity("c", "app.a=1 " + store + "=y"),
            entity("d", "app.a=2 " + store + "=y")
        };
        FactTree unseen = entity("e", "app.a=1 " + store + "=z");
        learn(AntiUnifierTest::save, seen);
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body(save(unseen))));

        examples.clear();
        learn(facts -> has(facts, "app.a=1") ? "one();" : has(facts, store + "=x") ? "two();" : "three();", seen);
        assertThat(applied(unseen)).isEqualTo(new Abstention(Guard.NOVELTY, "app.store.setting=z"));
    }

    /** Store and cache explained the same; of many projects the one that knows its value is enough. */
    @Test
    void leavesOutASettingThatDoesNotKnowItsValueWhereManyProjectsKnowAnother() {
        String store = FactTree.setting("app.store");
        String cache = FactTree.setting("app.cache");
        Function<FactTree, String> body = facts -> has(facts, store + "=x") ? "walk();" : "load();";
        FactTree unseen = entity("z", store + "=x " + cache + "=3");
        for (String name : List.of("a", "b")) {
            learn(body, entity(name, store + "=x " + cache + "=1"), entity(name + name, store + "=y " + cache + "=2"));
        }
        assertThat(applied(unseen)).isEqualTo(new Abstention(Guard.NOVELTY, "Value[path=app.cache.setting]=3"));

        learn(body, entity("c", store + "=x " + cache + "=1"), entity("d", store + "=y " + cache + "=2"));
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body("walk();")));
        assertThat(guard(entity("z", store + "=x " + cache + "=2"))).isEqualTo(Guard.ALTERNATIVES);
        assertThat(guard(entity("z", store + "=z " + cache + "=3"))).isEqualTo(Guard.NOVELTY);
    }

    /** The kind is nearer than the store that every project with it happened to have. */
    @Test
    void wantsOfASettingThatExplainedTheSameOnlyThatItAgrees() {
        String store = FactTree.setting("app.store");
        Function<FactTree, String> body = facts -> has(facts, "kind=graph") ? "walk();" : "load();";
        learn(body, entity("a", "kind=graph " + store + "=x"), entity("b", "kind=graph " + store + "=x"));
        learn(body, entity("c", "kind=table " + store + "=y"), entity("d", "kind=table " + store + "=y"));

        assertThat(applied(entity("e", "kind=graph " + store + "=z"))).isEqualTo(new Outcome.Code(body("walk();")));
        assertThat(guard(entity("e", "kind=graph " + store + "=y"))).isEqualTo(Guard.ALTERNATIVES);
        assertThat(guard(entity("e", "kind=list " + store + "=x"))).isEqualTo(Guard.NOVELTY);
    }

    @Test
    void abstainsWhereADearerFactThatExplainedTheSameDoesNotAgree() {
        Function<FactTree, String> body = facts -> has(facts, "list=page") ? "page();" : "all();";
        learn(body, entity("a", "list=page", "x:string"), entity("b", "list=page", "y:string"));
        learn(body, entity("c", "list=none"), entity("d", "list=none"));

        assertThat(applied(entity("e", "list=page", "z:string"))).isEqualTo(new Outcome.Code(body("page();")));
        assertThat(guard(entity("e", "list=page"))).isEqualTo(Guard.ALTERNATIVES);
    }

    @Test
    void wantsOneProjectMoreForWhatAnyItemHas() {
        Function<FactTree, String> body = facts -> facts.collections().get("fields").stream()
                        .anyMatch(field -> field.values().containsValue("decimal"))
                ? "scale();"
                : "go();";
        learn(body, entity("a", "", "x:decimal"), entity("b", "", "y:decimal"));
        learn(body, entity("c", "", "z:string"), entity("d", "", "u:string"), entity("f", "", "v:string"));
        FactTree unseen = entity("g", "", "w:decimal");

        assertThat(guard(unseen)).isEqualTo(Guard.SUPPORT);
        learn(body, entity("h", "", "k:decimal"));
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body("scale();")));
    }

    /** Without {@code live} the kind matters; with it nobody knows, unless it was seen to make no difference there. */
    @Test
    void abstainsInACaseOnWhatMattersBesideItAndWasNotSeenThere() {
        Function<FactTree, String> body =
                facts -> has(facts, "live=yes") ? "stream();" : has(facts, "kind=graph") ? "walk();" : "load();";
        learn(body, entity("a", "kind=table live=yes"), entity("b", "kind=table live=yes"));
        learn(body, entity("c", "kind=graph live=yes"), entity("d", "kind=graph live=no"));
        learn(body, entity("e", "kind=graph live=no"), entity("f", "kind=table live=no"));
        learn(body, entity("g", "kind=table live=no"), entity("h", "kind=list live=no"));
        learn(body, entity("i", "kind=list live=no"));

        assertThat(applied(entity("j", "kind=table live=yes"))).isEqualTo(new Outcome.Code(body("stream();")));
        assertThat(applied(entity("j", "kind=graph live=yes")))
                .isEqualTo(new Abstention(Guard.SUPPORT, "kind=graph seen in 1 projects"));
        assertThat(applied(entity("j", "kind=list live=yes"))).isEqualTo(new Abstention(Guard.NOVELTY, "kind=list"));
    }

    @Test
    void takesNoTextForANameThatIsNone() {
        Function<FactTree, String> body = facts -> "get" + facts.names().get("entity.name.pascal") + "();";
        learn(body, titled("order", "Order"), titled("city", "City"), titled("seal", "Seal"));

        FactTree unseen = titled("parkingLot", "Parking Lot");
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body("getParkingLot();")));
        assertThat(applied(titled("parkingLot", "Parkinglot")))
                .isEqualTo(new Abstention(Guard.DISAGREEMENT, "getParkingLot | getParkinglot"));
    }

    @Test
    void findsItemsBesideAPackageThatContainsTheNameOfTheWhole() {
        Function<FactTree, String> body =
                facts -> each(facts, (name, type) -> facts.names().get("package") + ".Check.that(x." + name + "());");
        learn(body, packaged("blog", "title:string", "text:string"), packaged("shop", "sum:string", "shopper:string"));
        learn(body, packaged("farm", "size:string", "farm:string"));

        FactTree unseen = packaged("bank", "one:string", "bank:string");
        assertThat(applied(unseen)).isEqualTo(new Outcome.Code(body(body.apply(unseen))));
    }

    @Test
    void doesNotDependOnTheOrderOfExamples() {
        learn(AntiUnifierTest::text, ORDER, BLOG_POST, CITY);
        List<Example> turned = new ArrayList<>(examples);
        Collections.reverse(turned);

        assertThat(rule(turned)).isEqualTo(rule(examples));
    }

    @Test
    void givesUpWhenItsStepsAreSpent() {
        learn(AntiUnifierTest::copy, ORDER, BLOG_POST, CITY);

        assertThat(new AntiUnifier(3).learn("kind", "shape", examples)).isEmpty();
    }

    @Test
    void takesOneItemEachForNoSignOfARegion() {
        learn(AntiUnifierTest::copy, CITY, entity("room", "", "floor:string"), entity("key", "", "colour:string"));

        assertThat(rule(examples)).isEmpty();
    }

    private static FactTree packaged(String name, String... fields) {
        FactTree facts = entity(name, "", fields);
        Map<String, String> names = new TreeMap<>(facts.names());
        names.put("package", "com.acme." + name);
        return FactTree.of(names, facts.values(), facts.collections());
    }

    private static FactTree titled(String name, String title) {
        FactTree facts = entity(name, "");
        Map<String, String> names = new TreeMap<>(facts.names());
        names.put("entity.name.title", title);
        return FactTree.of(names, facts.values(), facts.collections());
    }

    private static boolean has(FactTree facts, String value) {
        return facts.values().entrySet().stream().anyMatch(each -> value.equals(each.getKey() + "=" + each.getValue()));
    }

    private static String save(FactTree facts) {
        String camel = facts.names().get("entity.name.camel");
        String pascal = facts.names().get("entity.name.pascal");
        return "log(\"save " + camel + "\"); " + pascal + " saved = " + camel + "Repository.save(in); return saved;";
    }

    private static String copy(FactTree facts) {
        return each(facts, (name, type) -> {
            String read =
                    "source.get" + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "()";
            return "target." + name + " = " + (type.equals("decimal") ? "scaled(" + read + ")" : read) + ";";
        });
    }

    private static String text(FactTree facts) {
        String start = "return \"" + facts.names().get("entity.name.pascal") + "{\" + \"id=\" + getId()";
        return start
                + each(
                        facts,
                        (name, type) -> " + \", " + name + "='\" + " + name + (type.equals("string") ? " + \"'\"" : ""))
                + " + \"}\";";
    }

    private static String each(FactTree facts, java.util.function.BinaryOperator<String> field) {
        StringBuilder text = new StringBuilder();
        facts.collections().get("fields").forEach(each -> text.append(field.apply(
                        each.names().get("name.camel"), each.values().get("type")))
                .append('\n'));
        return text.toString();
    }

    /** An example of each model, all in projects of their own. */
    private void learn(Function<FactTree, String> body, FactTree... models) {
        Arrays.stream(models)
                .forEach(facts ->
                        examples.add(new Example("slot", "project" + examples.size(), body(body.apply(facts)), facts)));
    }

    private static Optional<Rule> rule(List<Example> examples) {
        return new AntiUnifier(200_000).learn("kind", "shape", examples);
    }

    private Outcome applied(FactTree facts) {
        return new RuleEngine(2).apply(rule(examples).orElseThrow(), Facts.of(facts));
    }

    private Guard guard(FactTree facts) {
        assertThat(applied(facts)).isInstanceOf(Abstention.class);
        return ((Abstention) applied(facts)).guard();
    }
}
