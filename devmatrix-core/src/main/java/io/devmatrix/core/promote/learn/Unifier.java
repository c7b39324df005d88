package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anti-unifies many trees at once, from the root down: what they share stays, what differs is bound to facts. */
final class Unifier {
    private final Budget budget;
    private final Sequences sequences;
    private final Switches switches;
    private final Map<Question, Optional<Template>> answers = new HashMap<>();

    /** What was asked already, so that it is not asked again. */
    private record Question(List<Sample> samples, int depth) {}

    Unifier(Budget budget) {
        this.budget = budget;
        this.sequences = new Sequences(this, new Markers());
        this.switches = new Switches(this);
    }

    /**
     * The template that gives each tree from its facts; empty when none was found.
     *
     * @param depth how many switches may stand inside of each other
     */
    Optional<Template> unify(List<Sample> samples, int depth) {
        Question question = new Question(samples, depth);
        Optional<Template> known = known(samples, depth);
        if (known == null) {
            known = search(samples, depth);
            answers.put(question, known);
        }
        return known;
    }

    /** A switch around everything, with templates that have so many switches inside of each other. */
    Optional<Template> split(List<Sample> samples, int inside) {
        return switches.find(samples, inside + 1);
    }

    /** What was found before, with fewer switches if that was enough; null when it was not asked yet. */
    private @Nullable Optional<Template> known(List<Sample> samples, int depth) {
        for (int less = 0; less < depth; less++) {
            Optional<Template> simpler = answers.get(new Question(samples, less));
            if (simpler != null && simpler.isPresent()) {
                return simpler;
            }
        }
        return answers.get(new Question(samples, depth));
    }

    /** Takes steps for work elsewhere; whether there were any left. */
    boolean mayGoOn(int steps) {
        return budget.spend(steps);
    }

    /** For each of several columns its template; empty when one has none. */
    Optional<List<Template>> unifyColumns(List<Sample> samples, int depth) {
        List<Template> templates = new ArrayList<>();
        int width = samples.get(0).tree().children().size();
        for (int i = 0; i < width; i++) {
            int column = i;
            Optional<Template> template = unify(
                    samples.stream()
                            .map(sample -> sample.with(sample.tree().children().get(column)))
                            .toList(),
                    depth);
            if (template.isEmpty()) {
                return Optional.empty();
            }
            templates.add(template.get());
        }
        return Optional.of(templates);
    }

    private Optional<Template> search(List<Sample> samples, int depth) {
        Tree first = samples.get(0).tree();
        if (samples.stream().allMatch(sample -> sample.tree().equals(first))) {
            return Optional.of(ChanceConstants.of(samples));
        }
        if (!budget.spend(samples.size())) {
            return Optional.empty();
        }
        Optional<Template> found = byShape(samples, depth);
        if (found.isEmpty() && depth > 0) {
            found = Alternatives.find(this, samples, depth).or(() -> switches.find(samples, depth));
        }
        return found;
    }

    /** The template by what all trees have in common, without a switch around it. */
    Optional<Template> byShape(List<Sample> samples, int depth) {
        Tree first = samples.get(0).tree();
        boolean alike = samples.stream()
                .map(Sample::tree)
                .allMatch(tree -> tree.shape() == first.shape()
                        && tree.kind().equals(first.kind())
                        && (tree.shape() != Tree.Shape.NODE
                                || tree.children().size() == first.children().size()));
        if (!alike) {
            return Optional.empty();
        }
        return switch (first.shape()) {
            case LEAF -> LeafBinder.bind(samples);
            case NODE -> unifyColumns(samples, depth).map(children -> new Template.Branch(first.kind(), children));
            case LIST -> sequences.find(samples, depth).map(parts -> new Template.Sequence(first.kind(), parts));
        };
    }
}
