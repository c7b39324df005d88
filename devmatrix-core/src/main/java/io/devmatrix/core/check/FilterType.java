package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FilterFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Operation.ListAll;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** A list filters by columns whose type can be compared so and that answers show. */
final class FilterType implements IrRule {
    @Override
    public String id() {
        return "RULE-208";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, ListAll.class).flatMap(served -> served.entity().filters().stream()
                .flatMap(filter -> obstacle(filter).map(obstacle -> problem(served, filter, obstacle)).stream()));
    }

    private static Optional<String> obstacle(FilterFacts filter) {
        boolean range = filter.filter().kind() == Filter.Kind.RANGE;
        if (filter.field() instanceof RelationFacts) {
            return range ? Optional.of("a relation has no range") : Optional.empty();
        }
        AttributeFacts attribute = (AttributeFacts) filter.field();
        Kind kind = attribute.type().kind();
        if (kind == Kind.JSON || kind == Kind.BYTES) {
            return Optional.of("its type cannot be compared");
        }
        if (range && !kind.isOrdered()) {
            return Optional.of("its type has no range");
        }
        if (!attribute.stored()) {
            return Optional.of("no column keeps it");
        }
        return attribute.shown() ? Optional.empty() : Optional.of("answers never show it");
    }

    private Problem problem(Served<ListAll> served, FilterFacts filter, String obstacle) {
        return Problem.error(
                this,
                served.element("filter", served.operation().filters().indexOf(filter.filter())),
                "The list of `" + served.entity().name().text() + "` cannot be filtered by `"
                        + filter.filter().field() + "`: " + obstacle,
                "Filter by another field, or another way");
    }
}
