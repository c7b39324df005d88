package io.devmatrix.core.check;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import java.util.stream.Stream;

/** The attributes that a model states. */
final class Attributes {
    private Attributes() {}

    static Stream<Attribute> all(ApplicationIr model) {
        return model.domain().entities().stream().map(Entity::attributes).flatMap(all -> all.stream());
    }
}
