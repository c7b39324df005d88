package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.word.JavaNames;
import java.util.stream.Stream;

/** A field, or a value of an event, is not called like a method that each Java object has: a record cannot have it as a component. */
final class ObjectMethodName implements IrRule {
    @Override
    public String id() {
        return "RULE-103";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Named> flows = model.behaviour().flows().stream()
                .flatMap(flow -> Stream.concat(Named.inputs(flow), Named.results(flow)));
        return Stream.of(Named.fields(facts), flows, Named.payloads(model))
                .flatMap(part -> part)
                .filter(field -> JavaNames.isForbiddenComponent(field.text()))
                .map(field -> Problem.error(
                        this,
                        field.node(),
                        "Each Java object has a method `" + field.text() + "`",
                        "Rename the " + field.what()));
    }
}
