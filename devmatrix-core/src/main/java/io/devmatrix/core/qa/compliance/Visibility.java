package io.devmatrix.core.qa.compliance;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Nesting;
import java.util.List;
import java.util.Set;

/** What of an entity clients can see: its rows in answers, its fields in requests. */
final class Visibility {
    private final Set<String> shownByFlows;

    Visibility(FactTable facts) {
        this.shownByFlows = facts.flows().isEmpty()
                ? Set.of()
                : ModelExpressions.check(facts.application()).shown();
    }

    /** Whether a request or an answer carries the field. */
    boolean isCarried(EntityFacts entity, FieldFacts field) {
        return field.shown() && isShown(entity)
                || carries(entity, Kind.CREATE, entity.members().create(), field)
                || carries(entity, Kind.UPDATE, entity.members().update(), field);
    }

    /** Whether clients can ask the entity itself for anything, or see its rows. */
    boolean isSeen(EntityFacts entity) {
        return isShown(entity) || !entity.operations().isEmpty();
    }

    private boolean isShown(EntityFacts entity) {
        return entity.operations().stream().anyMatch(operation -> shows(operation.kind()))
                || entity.entity().partOf().filter(Nesting::embedded).isPresent()
                || shownByFlows.contains(entity.entity().name());
    }

    private static boolean shows(Kind kind) {
        return switch (kind) {
            case CREATE, READ, UPDATE, LIST, EVENT -> true;
            case DELETE, COUNT, CUSTOM -> false;
        };
    }

    private static boolean carries(EntityFacts entity, Kind kind, List<Member> members, FieldFacts field) {
        return entity.operations(kind).findAny().isPresent()
                && members.stream().anyMatch(member -> member.field().equals(field));
    }
}
