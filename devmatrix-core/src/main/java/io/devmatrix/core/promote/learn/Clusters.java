package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Samples that share a template, found without asking any fact: those of one outline, and those of others that the same
 * template gives too.
 */
final class Clusters {
    private static final int MOST = 8;

    private final Unifier unifier;
    private final List<Sample> samples;
    private final int[] numbers;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();

    private Clusters(Unifier unifier, List<Sample> samples) {
        this.unifier = unifier;
        this.samples = samples;
        this.numbers = new int[samples.size()];
    }

    /**
     * All samples in clusters; empty when one outline has no template, or there are too many.
     *
     * @param inside how many switches may stand inside of each other in a template
     */
    static Optional<Clusters> of(Unifier unifier, List<Sample> samples, Outlines outlines, int inside) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            groups.computeIfAbsent(outlines.of(samples.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        Clusters clusters = new Clusters(unifier, samples);
        boolean complete = groups.size() > 1
                && groups.size() <= Math.max(MOST, samples.size() / 4)
                && groups.values().stream()
                        .sorted(Comparator.<List<Integer>>comparingInt(group -> -group.size()))
                        .allMatch(group -> clusters.add(group, inside));
        return complete && clusters.templates.size() > 1 ? Optional.of(clusters) : Optional.empty();
    }

    /** The number of a sample's cluster. */
    int of(int sample) {
        return numbers[sample];
    }

    /** The template of a cluster. */
    Template template(int cluster) {
        return templates.get(cluster);
    }

    private boolean add(List<Integer> group, int inside) {
        for (int c = 0; c < templates.size(); c++) {
            List<Integer> all = new ArrayList<>(members.get(c));
            all.addAll(group);
            Optional<Template> shared = Alternatives.explains(templates.get(c), of(group))
                    ? Optional.of(templates.get(c))
                    : unifier.unify(of(all.stream().sorted().toList()), 0);
            if (shared.isPresent()) {
                templates.set(c, shared.get());
                members.set(c, all);
                return number(group, c);
            }
        }
        Optional<Template> own = templates.size() == MOST ? Optional.empty() : unifier.unify(of(group), inside);
        own.ifPresent(template -> {
            templates.add(template);
            members.add(group);
        });
        return own.isPresent() && number(group, templates.size() - 1);
    }

    private boolean number(List<Integer> group, int cluster) {
        group.forEach(i -> numbers[i] = cluster);
        return true;
    }

    private List<Sample> of(List<Integer> group) {
        return group.stream().map(samples::get).toList();
    }
}
