package io.devmatrix.core.promote.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts in force at a place of the code: those of the whole, and inside of regions those of each item, the first under
 * {@code it1.}, one inside of it under {@code it2.}. Two are equal only when they are the same object, so that what is
 * learned of one can be remembered.
 */
public final class Facts {
    private static final Pattern ITEM = Pattern.compile("it\\d+\\.");

    private final SortedMap<String, String> names;
    private final SortedMap<String, String> values;
    private final SortedMap<String, List<FactTree>> collections;
    private final int depth;
    private final Map<String, List<Facts>> items = new HashMap<>();

    /** @param walked the collection of the outer facts that the item comes from; nothing walks it again inside */
    private Facts(@Nullable Facts outer, String walked, FactTree tree) {
        depth = outer == null ? 0 : outer.depth + 1;
        String prefix = depth == 0 ? "" : "it" + depth + ".";
        names = merged(outer == null ? Map.of() : outer.names, tree.names(), prefix);
        values = merged(outer == null ? Map.of() : outer.values, tree.values(), prefix);
        Map<String, List<FactTree>> around = new TreeMap<>(outer == null ? Map.of() : outer.collections);
        around.remove(walked);
        collections = merged(around, tree.collections(), prefix);
    }

    /** The facts of a whole. */
    public static Facts of(FactTree tree) {
        return new Facts(null, "", tree);
    }

    /** All texts by path. */
    public SortedMap<String, String> names() {
        return names;
    }

    /** All enumerated facts by path. */
    public SortedMap<String, String> values() {
        return values;
    }

    /** Paths of all collections. */
    public Set<String> collections() {
        return collections.keySet();
    }

    /** The facts in force at each item of a collection; none of one that is not there. */
    public List<Facts> items(String collection) {
        return items.computeIfAbsent(collection, path -> trees(path).stream()
                .map(tree -> new Facts(this, path, tree))
                .toList());
    }

    /** The items of a collection for themselves. */
    public List<FactTree> trees(String collection) {
        return collections.getOrDefault(collection, List.of());
    }

    /** How many regions it is inside of. */
    public int depth() {
        return depth;
    }

    /** The enumerated facts of the innermost item alone, or of the whole when it is in none. */
    public SortedMap<String, String> ownValues() {
        return depth == 0 ? values : values.subMap("it" + depth + ".", "it" + depth + "/");
    }

    /** Names that the model gives to its own nodes, not those of a type or a table. */
    public static Collection<String> own(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(entry -> isOwn(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** Whether the path is that of a node's own name: {@code name.camel}, {@code entity.name.camel}. */
    public static boolean isOwn(String path) {
        return path.startsWith("name.") || path.contains(".name.");
    }

    /** Whether the path is that of a fact of an item, not of the whole. */
    public static boolean isOfItem(String path) {
        return ITEM.matcher(path).lookingAt();
    }

    private static <T> SortedMap<String, T> merged(Map<String, T> outer, Map<String, T> own, String prefix) {
        TreeMap<String, T> all = new TreeMap<>(outer);
        own.forEach((path, value) -> all.put(prefix + path, value));
        return Collections.unmodifiableSortedMap(all);
    }
}
