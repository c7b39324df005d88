package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation.ListAll;
import java.util.stream.Stream;

/** A search looks into textual columns that answers show. */
final class SearchType implements IrRule {
    @Override
    public String id() {
        return "RULE-209";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Served.all(model, facts, ListAll.class).flatMap(served -> served.operation().search().stream()
                .flatMap(name -> served.entity().field(name).stream())
                .filter(field -> !searchable(field))
                .map(field -> Problem.error(
                        this,
                        served.operation().node(),
                        "The search of `" + served.entity().name().text() + "` looks into `"
                                + field.name().text() + "`, which is no text that answers show",
                        "Search other fields")));
    }

    private static boolean searchable(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.type().kind().isTextual()
                && attribute.stored()
                && attribute.shown();
    }
}
