package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.Miner;
import io.devmatrix.core.promote.RuleCandidate;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.RuleFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mines the fills of one contract shape: clusters them, learns each cluster as a whole, and where that gives nothing that
 * holds, the styles it is made of. A pure function over rows; shapes may be mined anywhere and at once.
 */
public final class ShapeMiner {
    private static final Comparator<Find> LEAST_GENERAL_FIRST = Comparator.comparingInt(
                    (Find find) -> Generality.of(find.candidate().rule().body()))
            .thenComparing(find -> -find.sources().size())
            .thenComparing(find -> RuleFile.write(find.candidate().rule()));

    private final Miner miner;
    private final RuleEngine engine;

    /** For slots of contracts. */
    public ShapeMiner(Thresholds thresholds) {
        this(thresholds, new Miner(thresholds));
    }

    /** @param miner that learns and proves each cluster */
    public ShapeMiner(Thresholds thresholds, Miner miner) {
        this.miner = miner;
        this.engine = new RuleEngine(thresholds.branchProjects());
    }

    /**
     * The rules of a shape, proven as far as that goes without a judge.
     *
     * @param fills all of that shape, one a project and slot; what rules made is learned from by nobody
     */
    public Mined mine(String slotKind, String shape, List<KnownFill> fills) {
        List<KnownFill> written = fills.stream().filter(fill -> !fill.byRule()).toList();
        List<Find> finds = new ArrayList<>();
        List<Unlearned> unlearned = new ArrayList<>();
        for (List<KnownFill> cluster : Clusters.of(written)) {
            Mined mined = visit(slotKind, shape, cluster, Grouping.ALL);
            mined.finds().forEach(find -> finds.add(contested(find, written)));
            unlearned.addAll(mined.unlearned());
        }
        finds.sort(LEAST_GENERAL_FIRST);
        return new Mined(finds, unlearned);
    }

    private Mined visit(String slotKind, String shape, List<KnownFill> fills, List<Grouping> finer) {
        Optional<Find> whole = learn(slotKind, shape, fills);
        if (whole.filter(ShapeMiner::holds).isEmpty()) {
            for (int i = 0; i < finer.size(); i++) {
                List<List<KnownFill>> groups = finer.get(i).split(fills);
                if (groups.size() > 1) {
                    List<Grouping> rest = finer.subList(i + 1, finer.size());
                    Mined parts = merged(groups.stream().map(group -> visit(slotKind, shape, group, rest)));
                    return better(whole, parts, fills);
                }
            }
        }
        return whole.map(find -> new Mined(List.of(find), List.of()))
                .orElseGet(() -> new Mined(List.of(), List.of(new Unlearned(fills))));
    }

    /** Parts that hold are better than the whole; parts of one project each say no more than that nothing was learned. */
    private static Mined better(Optional<Find> whole, Mined parts, List<KnownFill> fills) {
        if (parts.finds().stream().anyMatch(ShapeMiner::holds)) {
            return parts;
        }
        if (whole.isPresent()) {
            return new Mined(List.of(whole.get()), List.of());
        }
        boolean telling = parts.finds().stream()
                .anyMatch(find -> find.candidate().rule().projects().size() > 1);
        return telling ? parts : new Mined(List.of(), List.of(new Unlearned(fills)));
    }

    private static Mined merged(Stream<Mined> parts) {
        List<Find> finds = new ArrayList<>();
        List<Unlearned> unlearned = new ArrayList<>();
        parts.forEach(part -> {
            finds.addAll(part.finds());
            unlearned.addAll(part.unlearned());
        });
        return new Mined(finds, unlearned);
    }

    private static boolean holds(Find find) {
        return find.candidate().proof().holds();
    }

    private Optional<Find> learn(String slotKind, String shape, List<KnownFill> fills) {
        return miner.mine(
                        slotKind, shape, fills.stream().map(KnownFill::example).toList(), List.of())
                .map(candidate -> new Find(sure(candidate, fills), fills, Find.wordings(fills), List.of()));
    }

    /** A rule that hands one of its own sources back is seen too little to be one. */
    private RuleCandidate sure(RuleCandidate candidate, List<KnownFill> fills) {
        List<String> unsure = fills.stream()
                .filter(fill -> !(apply(candidate.rule(), fill) instanceof Outcome.Code))
                .map(fill -> "it is not sure of its own source `" + fill.id() + "`")
                .toList();
        return new RuleCandidate(candidate.rule(), candidate.proof().with(unsure));
    }

    /** Fills that a build would have given to the rule, were they open, and that say something else. */
    private Find contested(Find find, List<KnownFill> all) {
        List<KnownFill> contested = all.stream()
                .filter(fill -> find.wordings().contains(fill.wording()))
                .filter(fill -> !find.sources().contains(fill))
                .filter(fill -> apply(find.candidate().rule(), fill) instanceof Outcome.Code code
                        && !code.tree().equals(fill.tree()))
                .sorted(KnownFill.ORDER)
                .toList();
        return new Find(find.candidate(), find.sources(), find.wordings(), contested);
    }

    private Outcome apply(Rule rule, KnownFill fill) {
        return engine.apply(rule, Facts.of(fill.facts()));
    }
}
