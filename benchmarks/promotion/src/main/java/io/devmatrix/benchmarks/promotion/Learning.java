package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.learn.Surroundings;
import io.devmatrix.core.promote.learn.Unvaried;
import io.devmatrix.core.promote.mine.Find;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.mine.ShapeMiner;
import io.devmatrix.core.promote.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that some projects teach: mined as {@code devmatrix:promote} mines them, or taken as they were learned. */
final class Learning {
    private final Thresholds thresholds = Thresholds.DEFAULTS;
    private final boolean proven;
    private final Miner.Learner learner;
    private final Map<List<String>, Optional<Rule>> learned = new HashMap<>();

    /** @param proven whether a rule has to hold before it is taken */
    Learning(boolean proven) {
        this(proven, new AntiUnifier(Thresholds.DEFAULTS.steps())::learn);
    }

    Learning(boolean proven, Miner.Learner learner) {
        this.proven = proven;
        this.learner = learner;
    }

    /** For each kind the rules that a build would try, none where there is none. */
    SortedMap<String, List<Rule>> rules(Kinds kinds) {
        Map<Optional<String>, Surroundings> around = new HashMap<>();
        Miner.Narrowing narrowing = (rule, without) -> around.computeIfAbsent(without, out -> around(kinds, out))
                .narrowed(Kinds.file(rule.slotKind()), rule);
        ShapeMiner miner = new ShapeMiner(thresholds, new Miner(thresholds, this::learn, narrowing));
        SortedMap<String, List<Rule>> rules = new TreeMap<>();
        kinds.examples()
                .forEach((kind, examples) ->
                        rules.put(kind, proven ? held(miner, kind, examples) : bare(narrowing, kind, examples)));
        return rules;
    }

    /** What all rules that are learned of the same projects show together. */
    private Surroundings around(Kinds kinds, Optional<String> without) {
        SortedMap<String, List<Optional<Rule>>> families = new TreeMap<>();
        kinds.examples().forEach((kind, examples) -> {
            List<Example> rest = examples.stream()
                    .filter(each -> without.filter(each.project()::equals).isEmpty())
                    .map(Learning::asMined)
                    .toList();
            families.computeIfAbsent(Kinds.file(kind), file -> new ArrayList<>()).add(learn(kind, "", rest));
        });
        return Surroundings.of(families, path -> !path.startsWith(EntityModel.MEMBER));
    }

    /** Those that hold; no judge says what one is worth that gives other code than a fill of the kind has. */
    private static List<Rule> held(ShapeMiner miner, String kind, List<Example> examples) {
        return miner.mine(kind, "", examples.stream().map(Learning::fill).toList()).finds().stream()
                .filter(find -> find.candidate().proof().holds())
                .filter(find -> find.contested().isEmpty())
                .map(Find::candidate)
                .map(candidate -> candidate.rule())
                .toList();
    }

    private static KnownFill fill(Example each) {
        return new KnownFill(each.project(), each.id(), "", "", "", false, each.tree(), each.facts());
    }

    /** By the name that mining gives it. */
    private static Example asMined(Example each) {
        return new Example(fill(each).id(), each.project(), each.tree(), each.facts());
    }

    private List<Rule> bare(Miner.Narrowing narrowing, String kind, List<Example> examples) {
        return learn(kind, "", examples.stream().map(Learning::asMined).toList())
                .map(rule -> narrowing.narrowed(rule, Optional.empty()))
                .map(rule -> rule.projects().size() < thresholds.boldProjects() ? rule : Unvaried.unguarded(rule))
                .stream()
                .toList();
    }

    /** Once for the same examples. */
    private Optional<Rule> learn(String kind, String shape, List<Example> examples) {
        List<String> key = new ArrayList<>(examples.stream()
                .map(Example::id)
                .sorted()
                .toList());
        key.add(kind);
        Optional<Rule> known = learned.get(key);
        if (known == null) {
            known = learner.learn(kind, shape, examples);
            learned.put(key, known);
        }
        return known;
    }
}
