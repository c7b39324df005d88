package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is chosen by inside of the branches of a choice. */
final class ChosenInside {
    private final SortedMap<String, List<Template.Choice>> byPath = new TreeMap<>();

    ChosenInside(Template.Choice around) {
        around.branches()
                .values()
                .forEach(branch -> Choices.each(branch.template(), choice -> {
                    if (choice.feature() instanceof Feature.Value value) {
                        byPath.computeIfAbsent(value.path(), key -> new ArrayList<>())
                                .add(choice);
                    }
                }));
    }

    /** Paths of enumerated facts. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /** Whether each of those choices gives the same for both values of the fact: what shows the one shows the other. */
    boolean areAlike(String path, String one, String other) {
        return byPath.get(path).stream().allMatch(choice -> template(choice, one) == template(choice, other));
    }

    private static @Nullable Template template(Template.Choice choice, String value) {
        Template.Case chosen = choice.branches().get(value);
        return chosen == null ? null : chosen.template();
    }
}
