package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.FlowPath;
import java.util.stream.Stream;

/** Each variable in the path of a flow stands for a row: that of an entity, or an element of a collection of the row before it. */
final class FlowVariable implements IrRule {
    @Override
    public String id() {
        return "RULE-701";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().flows().stream().flatMap(flow -> FlowPath.of(model, flow).unknown().stream()
                .map(name -> Problem.error(
                        this,
                        flow.node(),
                        "`{" + name + "}` in the path of `" + flow.name() + "` stands for no row",
                        "Name it after an entity, or put it behind a row and one of its collections")));
    }
}
