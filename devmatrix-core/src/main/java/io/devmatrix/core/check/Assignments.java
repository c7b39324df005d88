package io.devmatrix.core.check;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What machines and flows of a model set. */
final class Assignments {
    private Assignments() {}

    /** Last names of all targets: of {@code order.paidAt} it is {@code paidAt}. */
    static Set<String> names(ApplicationIr model) {
        Stream<Assignment> effects = model.behaviour().machines().stream()
                .flatMap(m -> m.transitions().stream())
                .flatMap(t -> t.effects().stream());
        Stream<Assignment> flows = steps(model).flatMap(Assignments::of);
        Stream<String> counters =
                steps(model).filter(Step.Adjust.class::isInstance).map(step -> ((Step.Adjust) step).target());
        return Stream.concat(Stream.concat(effects, flows).map(Assignment::target), counters)
                .map(target -> target.substring(target.lastIndexOf('.') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All steps of all flows, those inside of loops too. */
    static Stream<Step> steps(ApplicationIr model) {
        return model.behaviour().flows().stream().flatMap(flow -> flow.allSteps());
    }

    private static Stream<Assignment> of(Step step) {
        if (step instanceof Step.Create create) {
            return create.set().stream();
        }
        if (step instanceof Step.FindOrCreate find) {
            return Stream.concat(find.by().stream(), find.set().stream());
        }
        if (step instanceof Step.Upsert upsert) {
            return upsert.set().stream();
        }
        return step instanceof Step.Set set ? set.values().stream() : Stream.empty();
    }
}
