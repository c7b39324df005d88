package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nothing stands behind a step that always ends the flow. */
final class StepBehindReturn implements IrRule {
    @Override
    public String id() {
        return "RULE-703";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().flows().stream().flatMap(flow -> steps(flow.steps()));
    }

    private Stream<Problem> steps(List<Step> steps) {
        Stream<Problem> here = IntStream.range(1, steps.size())
                .filter(i -> steps.get(i - 1) instanceof Step.Return end
                        && end.when().isEmpty())
                .mapToObj(i -> Problem.error(
                        this,
                        steps.get(i).node(),
                        "The step before this one ends the flow, so it never happens",
                        "Give the `return` a `when`, or remove what is behind it"));
        Stream<Problem> inside =
                steps.stream().filter(Step.Each.class::isInstance).flatMap(step -> steps(((Step.Each) step).steps()));
        return Stream.concat(here, inside);
    }
}
