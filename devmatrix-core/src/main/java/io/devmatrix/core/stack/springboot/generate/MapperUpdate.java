package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.stream.Stream;

/** How a mapper changes a row as a request says. */
final class MapperUpdate {
    private static final Quote UPDATE = Quote.members(
            """
            @Override
            public void update($Entity $entity, $Update input) {
                $assignments;
            }
            """);

    private final FactTable facts;
    private final MapperAssignments assignments;

    MapperUpdate(FactTable facts, MapperAssignments assignments) {
        this.facts = facts;
        this.assignments = assignments;
    }

    /** The method that puts a request into a row. */
    Code method(EntityFacts entity) {
        boolean partial = facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.Update.class))
                .anyMatch(Operation.Update::partial);
        return UPDATE.with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("Update", JavaTypes.of(entity.types().update()))
                .with(
                        "assignments",
                        updated(entity)
                                .map(Member::field)
                                .map(field -> partial || EntityShape.isMany(field)
                                        ? assignments.ifGiven(entity, field)
                                        : assignments.set(entity, field))
                                .toList());
    }

    /** Members in order; a state whose events ask or set something comes last, so that they see the row as requested. */
    private Stream<Member> updated(EntityFacts entity) {
        List<Member> members = entity.members().update();
        return Stream.concat(
                members.stream().filter(member -> !isGuarded(member.field())),
                members.stream().filter(member -> isGuarded(member.field())));
    }

    private boolean isGuarded(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && facts.findMachine(attribute.attribute().machine())
                        .filter(EventMethods::hasAny)
                        .isPresent();
    }
}
