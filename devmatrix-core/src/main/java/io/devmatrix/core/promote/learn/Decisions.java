package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The smallest switches, one inside of another where one fact is not enough, that tell clusters of samples apart. */
final class Decisions {
    private static final int MOST_ROOTS = 40;
    private static final int MOST_CHOICES = 12;

    private final List<Sample> samples;
    private final Clusters clusters;
    private final List<Partition> partitions;

    private Decisions(List<Sample> samples, Clusters clusters, List<Partition> partitions) {
        this.samples = samples;
        this.clusters = clusters;
        this.partitions = partitions;
    }

    /** Switches at most {@code depth} deep; empty when no facts tell the clusters apart. */
    static Optional<Template> find(List<Sample> samples, Clusters clusters, List<Partition> partitions, int depth) {
        List<Integer> all = IntStream.range(0, samples.size()).boxed().toList();
        return new Decisions(samples, clusters, partitions).find(all, depth);
    }

    private Optional<Template> find(List<Integer> subset, int depth) {
        if (isPure(subset)) {
            return Optional.of(clusters.template(clusters.of(subset.get(0))));
        }
        for (int inside = 0; inside < depth; inside++) {
            Optional<Template> found = choose(subset, inside);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A switch by all facts that do with the fewest switches inside, the simplest of those, and what is hardly dearer. */
    private Optional<Template> choose(List<Integer> subset, int inside) {
        List<Split> splits = partitions.stream()
                .map(partition -> new Split(partition, partition.within(subset)))
                .filter(split -> split.groups.size() > 1 && (inside > 0 || impure(split) == 0))
                .sorted(Comparator.comparingInt(this::impure).thenComparingInt(split -> split.partition.cost()))
                .limit(inside > 0 ? MOST_ROOTS : Integer.MAX_VALUE)
                .toList();
        List<Template.Choice> choices = new ArrayList<>();
        int best = Integer.MAX_VALUE;
        for (Split split : splits) {
            int score = impure(split) * 100 + split.partition.features().get(0).cost();
            if (score - Partition.DEARER <= best && choices.size() < MOST_CHOICES) {
                Optional<List<Template>> branches = branches(split, inside);
                if (branches.isPresent()) {
                    best = Math.min(best, score);
                    split.partition.features().forEach(feature -> choices.add(choice(split, branches.get(), feature)));
                }
            }
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Template.Switch(choices));
    }

    private record Split(Partition partition, List<List<Integer>> groups) {}

    private Optional<List<Template>> branches(Split split, int inside) {
        List<Template> branches = new ArrayList<>();
        for (List<Integer> group : split.groups) {
            Optional<Template> branch = find(group, inside);
            if (branch.isEmpty()) {
                return Optional.empty();
            }
            branches.add(branch.get());
        }
        return Optional.of(branches);
    }

    private Template.Choice choice(Split split, List<Template> branches, Feature feature) {
        Map<String, Template.Case> cases = new TreeMap<>();
        for (int i = 0; i < branches.size(); i++) {
            String value = feature.value(samples.get(split.groups.get(i).get(0)).facts());
            cases.put(value, Template.Case.of(branches.get(i)));
        }
        return Template.choice(feature, cases);
    }

    private int impure(Split split) {
        return (int) split.groups.stream().filter(group -> !isPure(group)).count();
    }

    private boolean isPure(List<Integer> group) {
        int first = clusters.of(group.get(0));
        return group.stream().allMatch(i -> clusters.of(i) == first);
    }
}
