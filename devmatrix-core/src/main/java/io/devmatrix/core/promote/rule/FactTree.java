package io.devmatrix.core.promote.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of one node of a model, whatever the model is. A learner and its rules see nothing else.
 *
 * @param names texts that may occur in code, by path such as {@code entity.name.camel}; names the model gives to its own
 *     nodes have {@code name} as last segment but one
 * @param values enumerated facts, by path; a rule may choose by them, so no name is one. A new one of what was {@link #said
 *     said}, or of a {@link #setting setting}, is always a reason to abstain where it never varied
 * @param collections facts of the nodes below, in model order
 */
public record FactTree(
        SortedMap<String, String> names,
        SortedMap<String, String> values,
        SortedMap<String, List<FactTree>> collections) {
    private static final String SAID = ".said";
    private static final String SETTING = ".setting";

    public FactTree {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        TreeMap<String, List<FactTree>> lists = new TreeMap<>();
        collections.forEach((path, trees) -> lists.put(path, List.copyOf(trees)));
        collections = Collections.unmodifiableSortedMap(lists);
    }

    /** Path of the fact that a model says this number: what code has in its place could be any other. */
    public static String said(String path) {
        return path + SAID;
    }

    /** Path of a fact of the project as a whole, such as which database it has: few projects show few values of it. */
    public static String setting(String path) {
        return path + SETTING;
    }

    /** Whether it is the path of a {@link #setting}. */
    public static boolean isSetting(String path) {
        return path.endsWith(SETTING);
    }

    /** Whether it is the path of a number that a model {@link #said says}. */
    public static boolean isSaid(String path) {
        return path.endsWith(SAID);
    }

    /** Whether no number of facts that varied without a difference to the code makes a new value of this one harmless. */
    public static boolean isAlwaysGuarded(String path) {
        return isSaid(path) || isSetting(path);
    }

    /** Of unsorted maps. */
    public static FactTree of(
            Map<String, String> names, Map<String, String> values, Map<String, List<FactTree>> collections) {
        return new FactTree(new TreeMap<>(names), new TreeMap<>(values), new TreeMap<>(collections));
    }
}
