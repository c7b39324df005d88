package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Leaves each project out once, learns all kinds of others, and counts its methods. */
final class LeaveOneOut {
    private final Kinds kinds;
    private final Learning learning;
    private final RuleEngine engine = new RuleEngine(Thresholds.DEFAULTS.branchProjects());

    LeaveOneOut(Kinds kinds, Learning learning) {
        this.kinds = kinds;
        this.learning = learning;
    }

    /** By kind, of rules that so many projects taught. */
    Map<String, Tally> tallies(int size) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String out : kinds.projects()) {
            count(learning.rules(kinds.without(out, size)), kinds.of(out), tallies);
            System.out.println("of " + size + " without " + out);
        }
        return tallies;
    }

    /** Counts methods that nothing was learned of; a kind without a rule hands all of its methods back. */
    void count(Map<String, List<Rule>> rules, Kinds left, Map<String, Tally> tallies) {
        rules.forEach((kind, own) -> {
            Tally tally = tallies.computeIfAbsent(kind, key -> new Tally());
            left.examples().getOrDefault(kind, List.of()).forEach(each -> count(own, each, tally));
        });
    }

    /** As a build does: two rules that give different code for one slot make none. */
    private void count(List<Rule> rules, Example method, Tally tally) {
        Facts facts = Facts.of(method.facts());
        List<Outcome> said =
                rules.stream().map(rule -> engine.apply(rule, facts)).distinct().toList();
        List<Outcome> codes =
                said.stream().filter(Outcome.Code.class::isInstance).toList();
        if (codes.size() > 1) {
            tally.abstain("conflict");
        } else if (said.isEmpty()) {
            tally.abstain("no rule");
        } else {
            tally.add(codes.isEmpty() ? said.get(0) : codes.get(0), method.tree());
        }
    }
}
