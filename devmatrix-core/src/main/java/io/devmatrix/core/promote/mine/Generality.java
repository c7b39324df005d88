package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.rule.Template;

/** How much a template leaves open: its holes, regions and choices. */
final class Generality {
    private Generality() {}

    static int of(Template template) {
        if (template instanceof Template.Constant) {
            return 0;
        } else if (template instanceof Template.Hole) {
            return 1;
        } else if (template instanceof Template.Branch branch) {
            return branch.children().stream().mapToInt(Generality::of).sum();
        } else if (template instanceof Template.Sequence sequence) {
            return sequence.parts().stream().mapToInt(Generality::of).sum();
        } else if (template instanceof Template.IfAny either) {
            return 1 + of(either.template());
        }
        Template.Choice first = ((Template.Switch) template).choices().get(0);
        return 1
                + first.branches().values().stream()
                        .mapToInt(each -> of(each.template()))
                        .sum();
    }

    private static int of(Template.Part part) {
        if (part instanceof Template.One one) {
            return of(one.template());
        } else if (part instanceof Template.Splice splice) {
            return of(splice.list());
        }
        return 1 + of(((Template.Region) part).list());
    }
}
