package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Explains differences by one enumerated fact: a template for each of its values, the same one where it fits. */
final class Switches {
    private final Unifier unifier;
    private final Outlines outlines = new Outlines();
    private final Map<List<Facts>, List<Partition>> known = new HashMap<>();

    Switches(Unifier unifier) {
        this.unifier = unifier;
    }

    /** The simplest switch that explains all samples, with all facts that would choose alike. */
    Optional<Template> find(List<Sample> samples, int depth) {
        List<Facts> facts = samples.stream().map(Sample::facts).toList();
        List<Partition> all = known.computeIfAbsent(facts, key -> Partition.of(samples, Features.of(samples)));
        Optional<Template> decided = decide(samples, all, depth);
        if (decided.isPresent()) {
            return decided;
        }
        List<Partition> partitions =
                Partition.best(all, samples.stream().mapToInt(outlines::of).toArray());
        for (int inside = 0; inside < depth; inside++) {
            Optional<Template> found = find(samples, partitions, inside);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Clusters first, then facts that tell them apart. */
    private Optional<Template> decide(List<Sample> samples, List<Partition> partitions, int depth) {
        for (int inside = 0; inside < depth; inside++) {
            int around = depth - inside;
            Optional<Template> found = Clusters.of(unifier, samples, outlines, inside)
                    .flatMap(clusters -> Decisions.find(samples, clusters, partitions, around));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Template> find(List<Sample> samples, List<Partition> partitions, int inside) {
        for (Partition partition : partitions) {
            if (!unifier.mayGoOn(samples.size())) {
                return Optional.empty();
            }
            Optional<List<Template>> branches = branches(samples, partition.groups(), inside);
            if (branches.isPresent()) {
                return Optional.of(new Template.Switch(partition.features().stream()
                        .map(feature -> choice(samples, partition.groups(), branches.get(), feature))
                        .toList()));
            }
        }
        return Optional.empty();
    }

    private static Template.Choice choice(
            List<Sample> samples, List<List<Integer>> groups, List<Template> branches, Feature feature) {
        Map<String, Template.Case> cases = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            String value = feature.value(samples.get(groups.get(i).get(0)).facts());
            cases.put(value, Template.Case.of(branches.get(i)));
        }
        return Template.choice(feature, cases);
    }

    /** A template for each group, learned of the biggest first. */
    private Optional<List<Template>> branches(List<Sample> samples, List<List<Integer>> groups, int inside) {
        List<List<Integer>> order = new ArrayList<>(groups);
        order.sort(
                Comparator.<List<Integer>>comparingInt(group -> -group.size()).thenComparing(group -> group.get(0)));
        Map<List<Integer>, Template> learned = new LinkedHashMap<>();
        for (List<Integer> group : order) {
            List<Sample> own = group.stream().map(samples::get).toList();
            Optional<Template> template = learned.values().stream()
                    .filter(known -> Alternatives.explains(known, own))
                    .findFirst()
                    .or(() -> unifier.unify(own, inside));
            if (template.isEmpty()) {
                return Optional.empty();
            }
            learned.put(group, template.get());
        }
        return Optional.of(groups.stream().map(learned::get).toList());
    }
}
