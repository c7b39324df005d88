package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.ListAll;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** A list sorts by columns that have an order and that answers show. */
final class SortType implements IrRule {
    @Override
    public String id() {
        return "RULE-207";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, ListAll.class).flatMap(served -> fields(served.operation())
                .flatMap(name -> served.entity().field(name).stream())
                .flatMap(field -> obstacle(field).map(obstacle -> problem(served, field, obstacle)).stream()));
    }

    private static Stream<String> fields(ListAll list) {
        return Stream.concat(list.order().stream().map(SortKey::field), list.sort().stream())
                .distinct();
    }

    private static Optional<String> obstacle(FieldFacts field) {
        if (!(field instanceof AttributeFacts attribute)) {
            return Optional.of("it is a relation");
        }
        Kind kind = attribute.type().kind();
        if (kind == Kind.JSON || kind == Kind.BYTES) {
            return Optional.of("its type has no order");
        }
        if (!attribute.stored()) {
            return Optional.of("no column keeps it");
        }
        return attribute.access().shown() ? Optional.empty() : Optional.of("answers never show it");
    }

    private Problem problem(Served<? extends Operation> served, FieldFacts field, String obstacle) {
        return Problem.error(
                this,
                served.operation().node(),
                "The list of `" + served.entity().name().text() + "` cannot be sorted by `"
                        + field.name().text() + "`: " + obstacle,
                "Sort by another field");
    }
}
