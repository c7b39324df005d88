package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Samples grouped by a feature.
 *
 * @param features all that group the samples alike, the simplest first, and none that is much dearer
 * @param groups numbers of the samples of each group, by their order
 */
record Partition(List<Feature> features, List<List<Integer>> groups) {
    /** How much dearer than the simplest feature one may be that has to agree with it. */
    static final int DEARER = 1;

    private static final int MOST = 12;

    /** All ways to group the samples into at least two groups and fewer than there are samples; trees do not matter. */
    static List<Partition> of(List<Sample> samples, List<Feature> features) {
        Map<List<List<Integer>>, List<Feature>> byGroups = new LinkedHashMap<>();
        for (Feature feature : features) {
            List<List<Integer>> groups = groups(samples, feature);
            if (groups.size() > 1 && groups.size() <= Math.max(2, samples.size() / 2)) {
                List<Feature> same = byGroups.computeIfAbsent(groups, key -> new ArrayList<>());
                if (same.isEmpty() || same.get(0).cost() + DEARER >= feature.cost()) {
                    same.add(feature);
                }
            }
        }
        return byGroups.entrySet().stream()
                .map(each -> new Partition(List.copyOf(each.getValue()), each.getKey()))
                .toList();
    }

    /** Those that are worth a try, the best first: one that parts outlines without tearing one apart, then a simple one. */
    static List<Partition> best(List<Partition> all, int[] outlines) {
        Map<Partition, Integer> mixed = new IdentityHashMap<>();
        all.forEach(each -> mixed.put(each, each.mixed(outlines)));
        return all.stream()
                .sorted(Comparator.<Partition>comparingInt(mixed::get)
                        .thenComparingInt(each -> each.features().get(0).cost() * 100
                                + each.groups().size()))
                .limit(MOST)
                .toList();
    }

    /** The cost of the simplest feature. */
    int cost() {
        return features.get(0).cost() * 100 + groups.size();
    }

    /** The groups as far as they are within the subset, which is sorted; groups without any sample of it are left out. */
    List<List<Integer>> within(List<Integer> subset) {
        java.util.Set<Integer> wanted = new java.util.HashSet<>(subset);
        return groups.stream()
                .map(group -> group.stream().filter(wanted::contains).toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** How many outlines are in groups with others, and how many more groups than one each of them is in. */
    private int mixed(int[] outlines) {
        int pairs = groups.stream()
                .mapToInt(group -> (int)
                        group.stream().mapToInt(i -> outlines[i]).distinct().count())
                .sum();
        return 2 * pairs
                - groups.size()
                - (int) Arrays.stream(outlines).distinct().count();
    }

    private static List<List<Integer>> groups(List<Sample> samples, Feature feature) {
        SortedMap<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < samples.size(); i++) {
            groups.computeIfAbsent(feature.value(samples.get(i).facts()), key -> new ArrayList<>())
                    .add(i);
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }
}
