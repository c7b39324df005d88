package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation;
import java.util.stream.Stream;

/** An update has a field that a client may write. */
final class UpdateOfNothing implements IrRule {
    @Override
    public String id() {
        return "RULE-206";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, Operation.Update.class)
                .filter(served -> !served.entity().entity().traits().immutable())
                .filter(served -> served.entity().members().update().isEmpty())
                .map(served -> Problem.error(
                        this,
                        served.operation().node(),
                        "No field of `" + served.entity().name().text() + "` can be written at update",
                        "Remove `update`, or give a field another `access`"));
    }
}
