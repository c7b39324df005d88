package io.devmatrix.core.promote.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.LifeCycle.Stage;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PackedRules;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.publish.RuleNote.What;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.RuleEvent.Kind;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackUpdateTest {
    private static final String FACTS = "1";

    /** The name of the row, whatever else is known. */
    private static final Template NAMED = hole("p0.name.camel");

    private final List<RuleEvent> events = new ArrayList<>();

    @Test
    void addsWhatWasProvenAndNotesIt() {
        PackChange change = update(List.of(), found(NAMED, 3));

        assertThat(change.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.stage()).isEqualTo(Stage.RULE);
            assertThat(rule.wordings()).containsExactly("w");
            assertThat(rule.facts()).isEqualTo(FACTS);
            assertThat(rule.verdicts()).hasSize(3);
        });
        assertThat(change.notes())
                .extracting(RuleNote::toString)
                .containsExactly("new      " + id(NAMED).substring(0, 12)
                        + ": a rule for `rule` slots, 3 sources in 3 projects");
        assertThat(change.events()).extracting(RuleEvent::kind).containsExactly(Kind.LEARNED, Kind.PROVEN);
    }

    @Test
    void notesACandidateAndPublishesItNot() {
        PackChange change = update(List.of(), objected(found(NAMED, 2)));

        assertThat(change.rules()).isEmpty();
        assertThat(change.notes()).isEmpty();
        assertThat(change.events()).extracting(RuleEvent::kind).containsExactly(Kind.LEARNED);
    }

    @Test
    void changesNothingASecondTime() {
        PackChange first = update(List.of(), found(NAMED, 3));
        PackChange second = update(first.rules(), found(NAMED, 3));

        assertThat(second.rules()).isEqualTo(first.rules());
        assertThat(second.events()).isEmpty();
        assertThat(second.notes()).extracting(RuleNote::what).containsExactly(What.KEPT);
    }

    @Test
    void freezesARuleAfterTenUses() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        IntStream.range(0, 10).forEach(i -> event(NAMED, Kind.APPLIED, "p" + i % 3, "rule/s" + i, ""));

        PackChange change = update(before, found(NAMED, 3));

        assertThat(change.rules()).extracting(PackedRule::stage).containsExactly(Stage.TEMPLATE);
        assertThat(change.notes()).singleElement().satisfies(note -> {
            assertThat(note.what()).isEqualTo(What.TEMPLATE);
            assertThat(note.text()).startsWith("10 uses without an exception; a template for `rule` slots");
        });
    }

    @Test
    void demotesARefutedRuleAndKeepsEvidenceBothWays() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        event(NAMED, Kind.REFUTED, "0123456789abcdef", "rule/total", "Given 1 the fill answers 2");

        PackChange change = update(before, found(NAMED, 3));

        assertThat(change.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.stage()).isEqualTo(Stage.QUARANTINED);
            assertThat(rule.verdicts())
                    .containsEntry("refuted in 0123456789ab/rule/total", "Given 1 the fill answers 2")
                    .containsEntry("p0/rule/a", "accepted");
        });
        assertThat(change.notes())
                .extracting(RuleNote::toString)
                .containsExactly("demoted  " + id(NAMED).substring(0, 12)
                        + ": refuted in 0123456789ab/rule/total: Given 1 the fill answers 2;"
                        + " to return it has to be proven of 6 projects");
    }

    @Test
    void letsARefutedRuleReturnWithTwiceTheProjects() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        event(NAMED, Kind.REFUTED, "p9", "rule/total", "wrong");
        List<PackedRule> demoted = update(before, found(NAMED, 3)).rules();

        assertThat(update(demoted, found(NAMED, 5)).rules())
                .extracting(PackedRule::stage)
                .containsExactly(Stage.QUARANTINED);

        PackChange back = update(demoted, found(NAMED, 6));
        assertThat(back.rules()).extracting(PackedRule::stage).containsExactly(Stage.RULE);
        assertThat(back.notes())
                .extracting(RuleNote::text)
                .containsExactly("it returns; a rule for `rule` slots, 6 sources in 6 projects");
        assertThat(back.rules().get(0).verdicts()).containsEntry("refuted in p9/rule/total", "wrong");
    }

    @Test
    void isNotTalkedOutOfAQuarantineByAStoreThatForgot() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        event(NAMED, Kind.REFUTED, "p9", "rule/total", "wrong");
        List<PackedRule> demoted = update(before, found(NAMED, 3)).rules();
        events.clear();

        assertThat(update(demoted, found(NAMED, 3)).rules())
                .extracting(PackedRule::stage)
                .containsExactly(Stage.QUARANTINED);
        assertThat(update(demoted).notes()).extracting(RuleNote::what).containsExactly(What.KEPT);
    }

    @Test
    void keepsWhatTheStoreKnowsNothingOf() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        events.clear();

        assertThat(update(before).rules()).isEqualTo(before);
    }

    /** The same code under another id is the same rule: nothing comes back by the side door. */
    @Test
    void holdsARefutedRuleUnderAnotherIdForTheSame() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        before = before.stream().map(PackUpdateTest::unsure).toList();
        event(NAMED, Kind.REFUTED, "p9", "rule/total", "wrong");
        Template again = hole("p0.type.camel");

        assertThat(update(before, found(again, 4)).rules()).singleElement().satisfies(rule -> assertThat(rule.stage())
                .isEqualTo(Stage.QUARANTINED));
    }

    @Test
    void keepsARuleThatExplainsWhatAnotherWasLearnedFrom() {
        List<PackedRule> before = update(List.of(), found(NAMED, 3)).rules();
        PackChange change = update(before, found(hole("p0.type.camel"), 4));

        assertThat(change.rules()).extracting(PackedRule::id).containsExactly(id(NAMED));
        assertThat(change.notes()).extracting(RuleNote::what).containsExactly(What.KEPT);
        assertThat(change.events())
                .extracting(RuleEvent::ruleId, RuleEvent::projects)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id(NAMED), 4));
    }

    @Test
    void replacesARuleByOneOfMoreSourcesThatItDoesNotExplain() {
        Template narrow = new Template.Constant(Tree.leaf("Name", "order0"));
        List<PackedRule> before = update(List.of(), found(narrow, 3)).rules();

        PackChange change = update(before, found(NAMED, 4));

        assertThat(change.rules()).extracting(PackedRule::id).containsExactly(id(NAMED));
        assertThat(change.notes()).extracting(RuleNote::what).containsExactlyInAnyOrder(What.NEW, What.REPLACED);
        assertThat(change.notes())
                .filteredOn(note -> note.what() == What.REPLACED)
                .extracting(RuleNote::text)
                .containsExactly(
                        "by " + id(NAMED).substring(0, 12) + ", which was learned from all of its sources and more");
    }

    private PackChange update(List<PackedRule> before, Proven... found) {
        PackChange change = PackUpdate.of(
                before,
                List.of(found),
                id -> events.stream().filter(event -> event.ruleId().equals(id)).toList(),
                Thresholds.DEFAULTS,
                FACTS);
        events.addAll(change.events());
        return change;
    }

    private void event(Template body, Kind kind, String project, String slot, String detail) {
        events.add(new RuleEvent(id(body), kind, project, slot, 0, detail));
    }

    /** The same rule, which has seen a value of a fact that its sources here do not have. */
    private static PackedRule unsure(PackedRule packed) {
        Rule rule = packed.rule();
        Rule guarded = new Rule(
                rule.slotKind(),
                rule.shape(),
                rule.body(),
                new TreeMap<>(Map.of("kind", Set.of("A"))),
                rule.names(),
                rule.sources(),
                rule.projects());
        return new PackedRule(
                packed.id(),
                packed.stage(),
                guarded,
                packed.wordings(),
                packed.proof(),
                packed.verdicts(),
                packed.facts());
    }

    private static String id(Template body) {
        return PackedRules.id(rule(body, List.of()));
    }

    private static Proven found(Template body, int projects) {
        List<KnownFill> sources =
                IntStream.range(0, projects).mapToObj(PackUpdateTest::fill).toList();
        Rule rule = rule(body, sources);
        Map<String, String> verdicts = new TreeMap<>();
        sources.forEach(source -> verdicts.put(source.id(), "accepted"));
        return new Proven(
                new RuleCandidate(rule, new Proof(projects, projects, List.of(), 0.1, List.of())),
                sources,
                new TreeSet<>(List.of("w")),
                new TreeMap<>(verdicts));
    }

    private static Proven objected(Proven found) {
        RuleCandidate candidate = found.candidate();
        return new Proven(
                new RuleCandidate(candidate.rule(), candidate.proof().with(List.of("no"))),
                found.sources(),
                found.wordings(),
                found.verdicts());
    }

    private static Rule rule(Template body, List<KnownFill> sources) {
        TreeSet<String> projects = new TreeSet<>();
        sources.forEach(source -> projects.add(source.project()));
        return new Rule(
                "rule",
                "shape",
                body,
                new TreeMap<>(),
                new TreeSet<>(),
                sources.stream().map(KnownFill::id).toList(),
                projects);
    }

    private static KnownFill fill(int number) {
        String name = "order" + number;
        FactTree facts = FactTree.of(Map.of("p0.name.camel", name, "p0.type.camel", name), Map.of(), Map.of());
        return new KnownFill("p" + number, "rule/a", "w", "c", "m", false, Tree.leaf("Name", name), facts);
    }

    private static Template hole(String path) {
        return new Template.Hole("Name", List.of(NameExpression.of("", path, "")));
    }
}
