package io.devmatrix.core.promote;

import io.devmatrix.core.promote.learn.AntiUnifier;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.learn.Unvaried;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.TemplateSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Mines one contract shape: a pure function from its fills to a rule with its proof. It knows no other shape, so shapes may
 * be mined anywhere and at once.
 */
public final class Miner {
    private final Thresholds thresholds;
    private final Learner learner;
    private final Narrowing narrowing;
    private final RuleEngine engine;

    /** Learns what all examples of a shape share, if they do: {@link AntiUnifier}, or what remembers what that said. */
    public interface Learner {
        Optional<Rule> learn(String slotKind, String shape, List<Example> examples);
    }

    /** What rules of other shapes show of facts around slots; see {@link io.devmatrix.core.promote.learn.Surroundings}. */
    public interface Narrowing {
        /** For slots with nothing around them, such as those of contracts. */
        Narrowing NONE = (rule, without) -> rule;

        /**
         * The rule as all that were learned of the same projects show it.
         *
         * @param without the project that was left out, if one was
         */
        Rule narrowed(Rule rule, Optional<String> without);
    }

    /** For slots of contracts, whose facts are their own. */
    public Miner(Thresholds thresholds) {
        this(thresholds, new AntiUnifier(thresholds.steps())::learn, Narrowing.NONE);
    }

    public Miner(Thresholds thresholds, Learner learner, Narrowing narrowing) {
        this.thresholds = thresholds;
        this.learner = learner;
        this.narrowing = narrowing;
        this.engine = new RuleEngine(thresholds.branchProjects());
    }

    /**
     * The rule that explains all fills, if there is one, proven or not. It abstains on new values of facts of the whole, or
     * at least on those of facts that varied, unless leaving out each of enough projects showed that they do no harm.
     *
     * @param fills that passed the judge
     * @param others code of the same shape that is no instance of the pattern; the rule must not give other code there
     */
    public Optional<RuleCandidate> mine(String slotKind, String shape, List<Example> fills, List<Example> others) {
        return learn(slotKind, shape, fills, Optional.empty()).map(narrowed -> {
            Map<String, Optional<Rule>> without = without(narrowed, fills);
            for (UnaryOperator<Rule> guard : guards(narrowed)) {
                List<Proof.Fold> folds = folds(without, fills, guard);
                if (folds.stream().allMatch(fold -> fold.wrong() == 0)) {
                    return candidate(guard.apply(narrowed), folds, fills, others);
                }
            }
            return candidate(narrowed, folds(without, fills, UnaryOperator.identity()), fills, others);
        });
    }

    private Optional<Rule> learn(String slotKind, String shape, List<Example> fills, Optional<String> without) {
        return learner.learn(slotKind, shape, fills).map(rule -> narrowing.narrowed(rule, without));
    }

    /** How boldly it may be applied, the boldest first. */
    private List<UnaryOperator<Rule>> guards(Rule rule) {
        return rule.projects().size() < thresholds.boldProjects()
                ? List.of()
                : List.of(each -> Unvaried.unguarded(each.withoutDomain()), Rule::withoutDomain, Unvaried::unguarded);
    }

    private RuleCandidate candidate(Rule rule, List<Proof.Fold> folds, List<Example> fills, List<Example> others) {
        int size = fills.stream().mapToInt(fill -> fill.tree().size()).sum();
        double share = (double) TemplateSize.of(rule.body()) / size;
        List<String> objections = new ArrayList<>(objections(rule, folds, share));
        for (Example other : others) {
            if (compare(Optional.of(rule), other) == Result.WRONG) {
                objections.add("it matches `" + other.id() + "`, which is no instance of it");
            }
        }
        return new RuleCandidate(rule, new Proof(rule.projects().size(), fills.size(), folds, share, objections));
    }

    private List<String> objections(Rule rule, List<Proof.Fold> folds, double share) {
        List<String> objections = new ArrayList<>();
        int projects = rule.projects().size();
        if (projects < thresholds.projects()) {
            objections.add("it comes from " + projects + " of " + thresholds.projects() + " projects");
        }
        if (share >= thresholds.largestShare()) {
            objections.add("it is nearly as long as its sources");
        }
        if (folds.stream().noneMatch(fold -> fold.exact() > 0)) {
            objections.add("it predicts no project that is left out");
        }
        folds.stream()
                .filter(fold -> fold.wrong() > 0)
                .forEach(fold -> objections.add("without project `" + fold.project() + "` it is wrong there"));
        return objections;
    }

    private List<Proof.Fold> folds(
            Map<String, Optional<Rule>> without, List<Example> fills, UnaryOperator<Rule> guard) {
        return without.entrySet().stream()
                .map(each -> fold(each.getKey(), each.getValue().map(guard), fills))
                .toList();
    }

    /** What is learned without each of the projects; nothing where there is but one. */
    private Map<String, Optional<Rule>> without(Rule rule, List<Example> fills) {
        Map<String, Optional<Rule>> learned = new TreeMap<>();
        for (String project : rule.projects().size() < 2 ? Set.<String>of() : rule.projects()) {
            List<Example> rest = fills.stream()
                    .filter(fill -> !fill.project().equals(project))
                    .toList();
            learned.put(project, learn(rule.slotKind(), rule.shape(), rest, Optional.of(project)));
        }
        return learned;
    }

    private Proof.Fold fold(String project, Optional<Rule> learned, List<Example> fills) {
        int[] counts = new int[Result.values().length];
        fills.stream()
                .filter(fill -> fill.project().equals(project))
                .forEach(fill -> counts[compare(learned, fill).ordinal()]++);
        return new Proof.Fold(
                project,
                counts[Result.EXACT.ordinal()],
                counts[Result.ABSTAINED.ordinal()],
                counts[Result.WRONG.ordinal()]);
    }

    private enum Result {
        EXACT,
        ABSTAINED,
        WRONG
    }

    private Result compare(Optional<Rule> rule, Example fill) {
        Outcome outcome = rule.map(found -> engine.apply(found, Facts.of(fill.facts())))
                .orElse(new Outcome.Abstention(Outcome.Guard.SUPPORT, "no rule"));
        if (!(outcome instanceof Outcome.Code code)) {
            return Result.ABSTAINED;
        }
        return code.tree().equals(fill.tree()) ? Result.EXACT : Result.WRONG;
    }
}
