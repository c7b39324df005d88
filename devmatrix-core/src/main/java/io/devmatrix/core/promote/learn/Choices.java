package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/** All choices of a template, each once. */
final class Choices {
    private final Set<Template> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<Template.Switch> action;

    private Choices(Consumer<Template.Switch> action) {
        this.action = action;
    }

    /** Those of the template, one around others before them. */
    static void each(Template template, Consumer<Template.Choice> action) {
        eachSwitch(template, choice -> choice.choices().forEach(action));
    }

    /** All places where it chooses, each with all ways to choose there. */
    static void eachSwitch(Template template, Consumer<Template.Switch> action) {
        new Choices(action).visit(template);
    }

    private void visit(Template template) {
        if (!done.add(template)) {
            return;
        }
        if (template instanceof Template.Branch branch) {
            branch.children().forEach(this::visit);
        } else if (template instanceof Template.Sequence sequence) {
            sequence.parts().forEach(this::visit);
        } else if (template instanceof Template.IfAny either) {
            visit(either.template());
        } else if (template instanceof Template.Switch choice) {
            action.accept(choice);
            choice.choices().forEach(each -> each.branches().values().forEach(branch -> visit(branch.template())));
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
