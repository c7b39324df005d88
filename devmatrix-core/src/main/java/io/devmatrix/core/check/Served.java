package io.devmatrix.core.check;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import java.util.stream.Stream;

/**
 * One operation together with the facts of its entity.
 *
 * @param entity the entity it serves
 * @param operation the operation
 */
record Served<T extends Operation>(EntityFacts entity, T operation) {
    /** Node of one element of a list under one word of the operation. */
    String element(String word, int index) {
        return operation.node() + "." + word + "[" + index + "]";
    }

    /** All operations of that kind. */
    static <T extends Operation> Stream<Served<T>> all(ApplicationIr model, FactTable facts, Class<T> kind) {
        return model.api().resources().stream().flatMap(resource -> of(resource, facts, kind));
    }

    private static <T extends Operation> Stream<Served<T>> of(Resource resource, FactTable facts, Class<T> kind) {
        return facts.findEntity(resource.entity()).stream()
                .flatMap(entity -> resource.operations(kind).map(operation -> new Served<>(entity, operation)));
    }
}
