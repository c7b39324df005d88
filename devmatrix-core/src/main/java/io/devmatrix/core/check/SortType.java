package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation.ListAll;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
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
        return Served.all(model, facts, ListAll.class)
                .flatMap(served -> Stream.concat(
                        problems(
                                served,
                                "order",
                                served.operation().order().stream()
                                        .map(SortKey::field)
                                        .toList()),
                        problems(served, "sort", served.operation().sort())));
    }

    private Stream<Problem> problems(Served<ListAll> served, String word, List<String> names) {
        return names.stream()
                .flatMap(name -> served.entity().field(name).stream())
                .flatMap(field -> obstacle(field)
                        .map(obstacle -> problem(
                                served,
                                served.element(word, names.indexOf(field.name().text())),
                                field,
                                obstacle))
                        .stream());
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
        return attribute.shown() ? Optional.empty() : Optional.of("answers never show it");
    }

    private Problem problem(Served<ListAll> served, String node, FieldFacts field, String obstacle) {
        return Problem.error(
                this,
                node,
                "The list of `" + served.entity().name().text() + "` cannot be sorted by `"
                        + field.name().text() + "`: " + obstacle,
                "Sort by another field");
    }
}
