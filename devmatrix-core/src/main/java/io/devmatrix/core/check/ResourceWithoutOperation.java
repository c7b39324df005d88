package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** A served entity has an operation. */
final class ResourceWithoutOperation implements IrRule {
    @Override
    public String id() {
        return "RULE-204";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.api().resources().stream()
                .filter(resource -> resource.operations().isEmpty())
                .map(resource -> Problem.error(
                        this,
                        resource.node(),
                        "The `api` of `" + resource.entity() + "` has no operation",
                        "Name one, or remove the `api`"));
    }
}
