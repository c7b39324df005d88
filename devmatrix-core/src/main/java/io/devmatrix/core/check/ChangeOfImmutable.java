package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Operation;
import java.util.stream.Stream;

/** Rows that never change have no update, no state machine and no mark of deletion. */
final class ChangeOfImmutable implements IrRule {
    @Override
    public String id() {
        return "RULE-205";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Problem> updates = Served.all(model, facts, Operation.Update.class)
                .filter(served -> served.entity().entity().traits().immutable())
                .map(served ->
                        problem(served.operation().node(), served.entity().entity(), "an update"));
        Stream<Problem> others = model.domain().entities().stream()
                .filter(entity -> entity.traits().immutable())
                .flatMap(this::problems);
        return Stream.concat(updates, others);
    }

    private Stream<Problem> problems(Entity entity) {
        Stream<Problem> machines = entity.attributes().stream()
                .filter(attribute -> !attribute.machine().isEmpty())
                .map(attribute -> problem(attribute.node(), entity, "a state machine"));
        Stream<Problem> softDelete = entity.traits().softDelete()
                ? Stream.of(problem(entity.node(), entity, "`softDelete`, which changes the row"))
                : Stream.empty();
        return Stream.concat(machines, softDelete);
    }

    private Problem problem(String node, Entity entity, String what) {
        return Problem.error(
                this,
                node,
                "`" + entity.name() + "` is immutable and has " + what,
                "Remove it, or the word `immutable`");
    }
}
