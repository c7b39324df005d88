package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.tree.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code with regions, and fixed code where all of them are empty, such as a body without a statement. */
final class Alternatives {
    private Alternatives() {}

    static Optional<Template> find(Unifier unifier, List<Sample> samples, int depth) {
        if (samples.get(0).facts().depth() > 0 || samples.get(0).tree().shape() == Tree.Shape.LEAF) {
            return Optional.empty();
        }
        Tree constant = mostCommon(samples);
        List<Sample> rest = samples.stream()
                .filter(sample -> !sample.tree().equals(constant))
                .toList();
        if (samples.size() - rest.size() < 2) {
            return Optional.empty();
        }
        return unifier.byShape(rest, depth)
                .<Template>map(template -> new Template.IfAny(template, constant))
                .filter(either -> explains(either, samples));
    }

    /** Whether the template gives each tree. */
    static boolean explains(Template template, List<Sample> samples) {
        return samples.stream().allMatch(sample -> RuleEngine.explain(template, sample.facts())
                .equals(new Outcome.Code(sample.tree())));
    }

    /** Of two as common the first. */
    private static Tree mostCommon(List<Sample> samples) {
        Map<Tree, Integer> counts = new LinkedHashMap<>();
        samples.forEach(sample -> counts.merge(sample.tree(), 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(tree -> counts.get(tree) == most)
                .findFirst()
                .orElseThrow();
    }
}
