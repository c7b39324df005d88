package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.flow.FlowTree;
import java.util.List;

/** Events that only steps fire of which the model says that they {@code never} refuse. */
final class AlwaysLegal {
    private AlwaysLegal() {}

    static boolean is(ApplicationIr application, Transition event) {
        List<Step.Fire> fires = application.behaviour().flows().stream()
                .flatMap(FlowTree::steps)
                .filter(Step.Fire.class::isInstance)
                .map(Step.Fire.class::cast)
                .filter(fire -> fire.event().equals(event.event()))
                .toList();
        return event.path().isEmpty()
                && !fires.isEmpty()
                && fires.stream().allMatch(fire -> fire.never().isPresent());
    }
}
