package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.qa.http.Refusal.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the model says of the interface, in the words of trials.
 *
 * @param facts of the model
 */
record ApiFacts(FactTable facts) {
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    /** Statuses that answer who asks, without a token, for a path that the model does not have. */
    List<Integer> unknownPath() {
        return List.of(isClosed() ? AccessTrials.UNAUTHORISED : NOT_FOUND);
    }

    /** Statuses that answer who asks, without a token, with a method that the model does not have. */
    List<Integer> unknownMethod() {
        return List.of(isClosed() ? AccessTrials.UNAUTHORISED : METHOD_NOT_ALLOWED);
    }

    /** What the model does not have is closed when the model has anything to close. */
    private boolean isClosed() {
        return facts.application().api().security().isPresent();
    }

    ApiIr.Statuses statuses() {
        return facts.application().api().statuses();
    }

    Paging paging() {
        return facts.application().api().paging();
    }

    /** Statuses that may answer a value refused for that reason. */
    List<Integer> statuses(Reason reason) {
        return switch (reason) {
            case RULE -> List.of(statuses().validation());
            case SHAPE -> List.of(statuses().unreadable());
            case EITHER -> List.of(statuses().validation(), statuses().unreadable());
        };
    }

    Optional<OperationFacts> operation(EntityFacts entity, Kind kind) {
        return entity.operations(kind).findFirst();
    }

    /** Whether an update keeps what is left out. */
    boolean partial(EntityFacts entity) {
        return modelled(entity, Operation.Update.class).allMatch(Operation.Update::partial);
    }

    Optional<Operation.ListAll> list(EntityFacts entity) {
        return modelled(entity, Operation.ListAll.class).findFirst();
    }

    private <T extends Operation> Stream<T> modelled(EntityFacts entity, Class<T> kind) {
        return facts.resource(entity).stream().flatMap(resource -> resource.operations(kind));
    }

    Optional<StateMachine> machine(AttributeFacts attribute) {
        return facts.findMachine(attribute.attribute().machine());
    }

    /** Whether a machine decides what the field may become. */
    boolean governed(FieldFacts field) {
        return field instanceof AttributeFacts attribute && machine(attribute).isPresent();
    }

    /** Whether two rows may not share the field's value, it alone or with others. */
    boolean unique(EntityFacts entity, String field) {
        return entity.table().uniques().stream().anyMatch(unique -> unique.fields().stream()
                .anyMatch(f -> f.name().text().equals(field)));
    }
}
