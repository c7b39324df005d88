package io.devmatrix.core.promote.rule;

/** How much there is to read in a template. */
public final class TemplateSize {
    private TemplateSize() {}

    /** Leaves, nodes, lists, holes, regions and cases. Of choices that do the same only the first counts. */
    public static int of(Template template) {
        if (template instanceof Template.Constant constant) {
            return constant.tree().size();
        } else if (template instanceof Template.Hole) {
            return 1;
        } else if (template instanceof Template.Branch branch) {
            return 1 + branch.children().stream().mapToInt(TemplateSize::of).sum();
        } else if (template instanceof Template.Sequence sequence) {
            return 1 + sequence.parts().stream().mapToInt(TemplateSize::of).sum();
        } else if (template instanceof Template.IfAny either) {
            return 1 + of(either.template()) + either.alternative().size();
        }
        Template.Choice first = ((Template.Switch) template).choices().get(0);
        return 1
                + first.branches().values().stream()
                        .map(Template.Case::template)
                        .distinct()
                        .mapToInt(TemplateSize::of)
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
