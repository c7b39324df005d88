package io.devmatrix.core.promote;

import io.devmatrix.core.promote.rule.Template;
import java.util.stream.IntStream;

/** In how few projects the rarest branch of a template was seen. */
final class LeastSupport {
    private LeastSupport() {}

    /** The least number, {@link Integer#MAX_VALUE} where nothing is chosen. */
    static int of(Template template) {
        if (template instanceof Template.Branch branch) {
            return least(branch.children().stream().mapToInt(LeastSupport::of));
        } else if (template instanceof Template.Sequence sequence) {
            return least(sequence.parts().stream().mapToInt(LeastSupport::of));
        } else if (template instanceof Template.IfAny either) {
            return of(either.template());
        } else if (template instanceof Template.Switch choice) {
            return least(choice.choices().stream()
                    .flatMap(each -> each.branches().values().stream())
                    .mapToInt(each -> Math.min(each.projects(), of(each.template()))));
        }
        return Integer.MAX_VALUE;
    }

    private static int of(Template.Part part) {
        if (part instanceof Template.One one) {
            return of(one.template());
        }
        return of(part instanceof Template.Splice splice ? splice.list() : ((Template.Region) part).list());
    }

    private static int least(IntStream numbers) {
        return numbers.min().orElse(Integer.MAX_VALUE);
    }
}
