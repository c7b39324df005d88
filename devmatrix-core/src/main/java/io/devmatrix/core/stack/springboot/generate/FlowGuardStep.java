package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import java.util.List;

/** {@code guard}: refuses unless the condition holds. */
final class FlowGuardStep implements FlowStep<Step.Require> {
    private final FlowCode code;

    FlowGuardStep(FlowCode code) {
        this.code = code;
    }

    @Override
    public List<Code> write(Step.Require step, FlowName name) {
        Code not = code.not(code.checked(step.guard().that()));
        return List.of(new FlowProblems(code).unless(not, step.guard().error(), step.node()));
    }
}
