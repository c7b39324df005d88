package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Tree;
import java.util.Set;
import java.util.TreeSet;

/** Names in a template that no fact explains: members, fields, kept locals. */
public final class ConstantNames {
    private final Set<String> names = new TreeSet<>();

    private ConstantNames() {}

    /** All in the template. */
    public static Set<String> of(Template template) {
        ConstantNames constants = new ConstantNames();
        constants.add(template);
        return constants.names;
    }

    private void add(Template template) {
        if (template instanceof Template.Constant constant) {
            add(constant.tree());
        } else if (template instanceof Template.Branch branch) {
            branch.children().forEach(this::add);
        } else if (template instanceof Template.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (template instanceof Template.IfAny either) {
            add(either.template());
            add(either.alternative());
        } else if (template instanceof Template.Switch choice) {
            choice.choices().forEach(each -> each.branches().values().forEach(branch -> add(branch.template())));
        }
    }

    private void add(Template.Part part) {
        if (part instanceof Template.One one) {
            add(one.template());
        } else if (part instanceof Template.Splice splice) {
            add(splice.list());
        } else {
            add(((Template.Region) part).list());
        }
    }

    private void add(Tree tree) {
        if (tree.isName()) {
            names.add(tree.text());
        }
        tree.children().forEach(this::add);
    }
}
