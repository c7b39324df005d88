package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.Set;
import java.util.TreeSet;

/** Paths of the enumerated facts that a template chooses by. */
final class ChosenFacts {
    private ChosenFacts() {}

    /** All in the template. */
    static Set<String> of(Template template) {
        Set<String> paths = new TreeSet<>();
        Choices.each(template, choice -> {
            if (choice.feature() instanceof Feature.Value value) {
                paths.add(value.path());
            }
        });
        return paths;
    }
}
