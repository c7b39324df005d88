package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which of two texts that explain the same code is likelier, by what stands elsewhere in the samples. */
final class TextEvidence {
    private static final Set<String> NAMES = Set.of(Kinds.NAME, Kinds.QUALIFIED);

    private final List<Sample> places;
    private final Map<Tree, Map<String, Set<String>>> texts = new IdentityHashMap<>();
    private final Map<List<String>, Boolean> preferredForms = new HashMap<>();

    /** @param places whole trees, each with the facts in force at one place of it */
    TextEvidence(List<Sample> places) {
        this.places = places;
    }

    /** Whether there is a reason to believe in the one and not in the other. */
    boolean prefers(String kind, NameExpression one, NameExpression other) {
        if (one.equals(other)) {
            return false;
        }
        return splitsWord(other) && !splitsWord(one)
                || NAMES.contains(kind) && isOtherForm(kind, one, other)
                || kind.equals(Kinds.QUALIFIED) && constants(one) < constants(other) && stands(kind, one, other)
                || kind.equals(Kinds.QUALIFIED) && isConstant(one) && stands(kind, one, other);
    }

    /** Whether letters are added to a word, as the last of {@code tags} behind {@code tag}. */
    private static boolean splitsWord(NameExpression expression) {
        List<NameExpression.Part> parts = expression.parts();
        for (int i = 1; i < parts.size(); i++) {
            boolean glued = parts.get(i - 1) instanceof NameExpression.Path
                    && parts.get(i) instanceof NameExpression.Text text
                    && Character.isLowerCase(text.text().charAt(0));
            if (glued) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are one name in two forms, of which only the first stands where both differ. */
    private boolean isOtherForm(String kind, NameExpression one, NameExpression other) {
        if (one.parts().size() != other.parts().size()) {
            return false;
        }
        boolean preferred = false;
        for (int i = 0; i < one.parts().size(); i++) {
            NameExpression.Part mine = one.parts().get(i);
            NameExpression.Part theirs = other.parts().get(i);
            if (!mine.equals(theirs)) {
                preferred = mine instanceof NameExpression.Path path
                        && theirs instanceof NameExpression.Path form
                        && preferredForms.computeIfAbsent(
                                List.of(kind, path.path(), form.path()),
                                key -> isPreferred(kind, path.path(), form.path()));
                if (!preferred) {
                    return false;
                }
            }
        }
        return preferred;
    }

    private boolean isPreferred(String kind, String path, String form) {
        boolean seen = false;
        for (Sample place : places) {
            String mine = place.facts().names().get(path);
            String theirs = place.facts().names().get(form);
            if (mine == null || theirs == null || !squashed(mine).equals(squashed(theirs))) {
                return false;
            }
            if (!mine.equals(theirs)) {
                Set<String> standing = texts(place.tree(), kind);
                if (standing.stream().anyMatch(text -> holds(text, theirs))) {
                    return false;
                }
                seen |= standing.stream().anyMatch(text -> holds(text, mine));
            }
        }
        return seen;
    }

    /** Whether the one stands as a whole where both differ, and the other never does. */
    private boolean stands(String kind, NameExpression one, NameExpression other) {
        boolean seen = false;
        for (Sample place : places) {
            Optional<String> mine = one.evaluate(place.facts().names());
            Optional<String> theirs = other.evaluate(place.facts().names());
            if (!mine.equals(theirs)) {
                Set<String> standing = texts(place.tree(), kind);
                if (theirs.filter(standing::contains).isPresent()) {
                    return false;
                }
                seen |= mine.filter(standing::contains).isPresent();
            }
        }
        return seen;
    }

    private static boolean holds(String text, String name) {
        int start = text.indexOf(name);
        while (start >= 0 && !name.isEmpty()) {
            if (Words.isWhole(text, start, start + name.length())) {
                return true;
            }
            start = text.indexOf(name, start + 1);
        }
        return false;
    }

    private static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isConstant(NameExpression expression) {
        return expression.parts().stream().allMatch(NameExpression.Text.class::isInstance);
    }

    private static int constants(NameExpression expression) {
        return expression.parts().stream()
                .mapToInt(part ->
                        part instanceof NameExpression.Text text ? text.text().length() : 0)
                .sum();
    }

    private Set<String> texts(Tree tree, String kind) {
        return texts.computeIfAbsent(tree, key -> new HashMap<>()).computeIfAbsent(kind, key -> {
            Set<String> found = new TreeSet<>();
            add(tree, kind, found);
            return found;
        });
    }

    private static void add(Tree tree, String kind, Set<String> found) {
        if (tree.shape() == Tree.Shape.LEAF && tree.kind().equals(kind)) {
            found.add(tree.text());
        }
        tree.children().forEach(child -> add(child, kind, found));
    }
}
