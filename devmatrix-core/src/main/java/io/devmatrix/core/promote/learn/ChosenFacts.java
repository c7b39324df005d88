package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.Set;
import java.util.TreeSet;

/** Paths of the enumerated facts that a template chooses by. */
final class ChosenFacts {
    private final Set<String> paths = new TreeSet<>();

    private ChosenFacts() {}

    /** All in the template. */
    static Set<String> of(Template template) {
        ChosenFacts facts = new ChosenFacts();
        facts.visit(template);
        return facts.paths;
    }

    /** Those in the branches of the choice. */
    static Set<String> inside(Template.Choice choice) {
        ChosenFacts facts = new ChosenFacts();
        choice.branches().values().forEach(branch -> facts.visit(branch.template()));
        return facts.paths;
    }

    private void visit(Template template) {
        if (template instanceof Template.Branch branch) {
            branch.children().forEach(this::visit);
        } else if (template instanceof Template.Sequence sequence) {
            sequence.parts().forEach(this::visit);
        } else if (template instanceof Template.IfAny either) {
            visit(either.template());
        } else if (template instanceof Template.Switch choice) {
            choice.choices().forEach(each -> {
                if (each.feature() instanceof Feature.Value value) {
                    paths.add(value.path());
                }
                each.branches().values().forEach(branch -> visit(branch.template()));
            });
        }
    }

    private void visit(Template.Part part) {
        if (part instanceof Template.One one) {
            visit(one.template());
        } else if (part instanceof Template.Splice splice) {
            visit(splice.list());
        } else {
            visit(((Template.Region) part).list());
        }
    }
}
