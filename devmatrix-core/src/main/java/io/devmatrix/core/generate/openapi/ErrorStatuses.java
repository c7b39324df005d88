package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.ApiIr.Statuses;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Relation.OnDelete;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.ir.Unique;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which statuses an operation may answer besides success, as the model and HTTP (RFC 9110) give them. */
public final class ErrorStatuses {
    /** A malformed id or query parameter. */
    public static final int BAD_REQUEST = 400;
    /** No such row. */
    public static final int NOT_FOUND = 404;
    /** The row was changed by another request at the same time. */
    public static final int CONFLICT = 409;
    /** The row is not in the version that {@code If-Match} names, RFC 9110 section 13.1.1. */
    public static final int PRECONDITION_FAILED = 412;

    private final FactTable facts;
    private final Set<String> restricted;

    /** The statuses of that model's operations. */
    public ErrorStatuses(FactTable facts) {
        this.facts = facts;
        this.restricted = facts.entities().stream()
                .flatMap(EntityFacts::relations)
                .filter(relation -> relation.relation().onDelete() == OnDelete.RESTRICT && !relation.toMany())
                .map(relation -> relation.relation().target())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The statuses of the operation, in ascending order. */
    public SortedSet<Integer> of(EntityFacts entity, OperationFacts operation) {
        SortedSet<Integer> statuses = new TreeSet<>();
        addAddress(statuses, entity, operation);
        switch (operation.kind()) {
            case CREATE -> {
                addBody(statuses, entity);
                addMaker(statuses, entity);
            }
            case UPDATE -> {
                addBody(statuses, entity);
                addWriting(statuses, entity);
                machines(entity)
                        .flatMap(machine -> machine.illegal().stream())
                        .forEach(error -> statuses.add(error.status()));
                machines(entity)
                        .flatMap(machine -> machine.transitions().stream())
                        .forEach(t -> addRefusals(statuses, t));
            }
            case DELETE -> addDelete(statuses, entity);
            case EVENT -> {
                addWriting(statuses, entity);
                transition(entity, operation.subject()).ifPresent(transition -> addRefusals(statuses, transition));
            }
            case READ, LIST, COUNT, CUSTOM -> {}
        }
        return statuses;
    }

    private static void addAddress(SortedSet<Integer> statuses, EntityFacts entity, OperationFacts operation) {
        if (operation.path().contains("{")) {
            statuses.add(BAD_REQUEST);
            statuses.add(NOT_FOUND);
        }
        if (operation.kind() == Kind.LIST || operation.kind() == Kind.COUNT) {
            statuses.add(BAD_REQUEST);
        }
    }

    private void addBody(SortedSet<Integer> statuses, EntityFacts entity) {
        Statuses modelled = facts.application().api().statuses();
        statuses.add(modelled.validation());
        statuses.add(modelled.unreadable());
        entity.entity().uniques().stream()
                .map(Unique::error)
                .forEach(error -> statuses.add(orElse(error, modelled.constraint())));
        entity.entity().checks().stream()
                .map(Check::error)
                .forEach(error -> statuses.add(orElse(error, modelled.validation())));
        if (entity.fields().stream().anyMatch(ErrorStatuses::refersByBody)) {
            statuses.add(modelled.constraint());
        }
    }

    /** Who makes the row may be gone in the meantime, or have one already. */
    private void addMaker(SortedSet<Integer> statuses, EntityFacts entity) {
        if (entity.relations().anyMatch(relation -> relation.relation().byPrincipal())) {
            statuses.add(facts.application().api().statuses().constraint());
        }
    }

    private static boolean refersByBody(FieldFacts field) {
        return field instanceof RelationFacts relation
                && (relation.access().atCreate() || relation.access().atUpdate());
    }

    private static int orElse(Optional<BusinessError> error, int status) {
        return error.map(BusinessError::status).orElse(status);
    }

    private static void addWriting(SortedSet<Integer> statuses, EntityFacts entity) {
        if (entity.entity().traits().optimisticLock()) {
            statuses.add(CONFLICT);
            statuses.add(PRECONDITION_FAILED);
        }
    }

    private void addDelete(SortedSet<Integer> statuses, EntityFacts entity) {
        addWriting(statuses, entity);
        if (!entity.entity().traits().softDelete()
                && restricted.contains(entity.entity().name())) {
            statuses.add(facts.application().api().statuses().constraint());
        }
    }

    private static void addRefusals(SortedSet<Integer> statuses, Transition transition) {
        transition.illegal().ifPresent(error -> statuses.add(error.status()));
        transition.guards().forEach(guard -> statuses.add(guard.error().status()));
    }

    private Stream<StateMachine> machines(EntityFacts entity) {
        return entity.attributes()
                .map(AttributeFacts::attribute)
                .flatMap(a -> facts.findMachine(a.machine()).stream())
                .filter(machine -> machine.change() == StateMachine.Change.FIELD);
    }

    private Optional<Transition> transition(EntityFacts entity, String event) {
        return entity.attributes()
                .flatMap(a -> facts.findMachine(a.attribute().machine()).stream())
                .flatMap(machine -> machine.transitions().stream())
                .filter(t -> t.event().equals(event))
                .findFirst();
    }
}
