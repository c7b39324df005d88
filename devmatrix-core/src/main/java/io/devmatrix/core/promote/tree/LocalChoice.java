package io.devmatrix.core.promote.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names for the numbered locals of a tree: the parameters as given, then {@code v0}, {@code v1}, ... clear of all names in it. */
final class LocalChoice {
    private final List<String> names;

    LocalChoice(Tree tree, List<String> parameters) {
        Set<String> used = new TreeSet<>(parameters);
        int count = Math.max(parameters.size(), collect(tree, used));
        names = new ArrayList<>(parameters);
        for (int number = names.size(); number < count; number++) {
            names.add(free("v" + number, used));
        }
    }

    String of(String number) {
        return names.get(Integer.parseInt(number));
    }

    /** Whether a local has that name, so that a field of that name needs its {@code this}. */
    boolean hides(String name) {
        return names.contains(name);
    }

    private static String free(String name, Set<String> used) {
        return used.contains(name) ? free(name + "_", used) : name;
    }

    /** Collects the names in the tree; the number of its locals. */
    private static int collect(Tree tree, Set<String> names) {
        if (tree.kind().equals(Kinds.LOCAL)) {
            return Integer.parseInt(tree.text()) + 1;
        }
        if (tree.kind().equals(Kinds.NAME)) {
            names.add(tree.text());
        }
        return tree.children().stream()
                .mapToInt(child -> collect(child, names))
                .max()
                .orElse(0);
    }
}
