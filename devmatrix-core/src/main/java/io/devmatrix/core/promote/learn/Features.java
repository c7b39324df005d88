package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All enumerated facts that samples could be told apart by: those of the place, and what any item of a collection has. */
final class Features {
    private static final int MOST_PAIRS = 400;

    private Features() {}

    /** The simplest first. */
    static List<Feature> of(List<Sample> samples) {
        Set<String> paths = new TreeSet<>(NEAREST);
        samples.forEach(sample -> paths.addAll(sample.facts().values().keySet()));
        List<Feature> features = new ArrayList<>();
        paths.forEach(path -> features.add(new Feature.Value(path)));
        Set<String> collections = new TreeSet<>(NEAREST);
        samples.forEach(sample -> collections.addAll(sample.facts().collections()));
        collections.forEach(collection -> features.add(Feature.any(collection, Map.of())));
        collections.forEach(collection -> addSingles(samples, collection, features));
        if (samples.get(0).facts().depth() == 0) {
            collections.forEach(collection -> addPairs(samples, collection, features));
        }
        return features;
    }

    /** Facts of the innermost item before those around it. */
    private static final java.util.Comparator<String> NEAREST = java.util.Comparator.<String>comparingInt(
                    path -> path.startsWith("it") ? -path.charAt(2) : 0)
            .thenComparing(path -> path);

    private static void addSingles(List<Sample> samples, String collection, List<Feature> features) {
        Set<Map.Entry<String, String>> seen =
                new TreeSet<>(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        items(samples, collection, item -> seen.addAll(item.values().entrySet()));
        seen.forEach(each -> features.add(Feature.any(collection, Map.ofEntries(each))));
    }

    private static void addPairs(List<Sample> samples, String collection, List<Feature> features) {
        Set<String> known = new TreeSet<>();
        items(samples, collection, item -> item.values()
                .forEach((one, value) -> item.values().tailMap(one).forEach((other, otherValue) -> {
                    Map<String, String> pair = new TreeMap<>(Map.of(one, value));
                    pair.put(other, otherValue);
                    if (pair.size() == 2 && known.size() < MOST_PAIRS && known.add(pair.toString())) {
                        features.add(Feature.any(collection, pair));
                    }
                })));
    }

    private static void items(List<Sample> samples, String collection, java.util.function.Consumer<FactTree> action) {
        Set<Object> done = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Sample sample : samples) {
            List<FactTree> trees = sample.facts().trees(collection);
            if (done.add(trees)) {
                trees.forEach(action);
            }
        }
    }
}
