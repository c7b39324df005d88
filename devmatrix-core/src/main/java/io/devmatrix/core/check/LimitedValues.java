package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.Attribute;
import java.util.stream.Stream;

/** Whatever has limits: attributes, inputs of flows, what ports are asked and answer. */
final class LimitedValues {
    private LimitedValues() {}

    static Stream<Attribute> all(FactTable facts) {
        Stream<AttributeFacts> attributes = facts.entities().stream().flatMap(EntityFacts::attributes);
        Stream<Member> inputs = facts.flows().stream().map(FlowFacts::inputs).flatMap(all -> all.stream());
        Stream<Member> asked = facts.ports().stream()
                .flatMap(port -> port.operations().stream())
                .flatMap(operation -> Stream.concat(operation.in().stream(), operation.out().stream()));
        Stream<AttributeFacts> members = Stream.concat(inputs, asked)
                .map(Member::field)
                .filter(AttributeFacts.class::isInstance)
                .map(AttributeFacts.class::cast);
        return Stream.concat(attributes, members).map(AttributeFacts::attribute).distinct();
    }
}
