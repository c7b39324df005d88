package io.devmatrix.core.facts;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.Security.Rule;
import io.devmatrix.core.ir.StateMachine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rule holds for a route, and where its owner is found. */
final class AccessReader {
    private final FactTable facts;
    private final Security security;
    private final OwnerPaths owners;

    AccessReader(FactTable facts, Security security) {
        this.facts = facts;
        this.security = security;
        this.owners = new OwnerPaths(facts, security);
    }

    AccessFacts access(OperationFacts operation) {
        Rule rule = rule(operation);
        if (!rule.open() && ownsWhatItMakes(operation, rule)) {
            return new AccessFacts(false, List.of(), Optional.empty());
        }
        return new AccessFacts(rule.open(), rule.roles(), rule.open() ? Optional.empty() : owner(operation, rule));
    }

    /** The way to the owner that the rule names; empty when it names none, or leads to none. */
    Optional<Owner> owner(OperationFacts operation) {
        return owner(operation, rule(operation));
    }

    /** Whether the service makes the caller the owner of the new row, so that whoever is signed in may make it. */
    private boolean ownsWhatItMakes(OperationFacts operation, Rule rule) {
        return operation.kind() == Kind.CREATE
                && owner(operation)
                        .map(Owner::path)
                        .filter(path ->
                                path.size() == 1 && path.get(0).relation().byPrincipal())
                        .isPresent();
    }

    /** The rule that holds, as the model states it. */
    Rule rule(OperationFacts operation) {
        return stated(operation).orElse(security.rule());
    }

    /** The rule of the operation itself; of a custom operation else that of its flow. */
    private Optional<Rule> stated(OperationFacts operation) {
        Stream<Rule> own = facts.application().api().resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(o -> o.node().equals(operation.node()))
                .flatMap(o -> o.access().stream());
        Stream<Rule> events = facts.application().behaviour().machines().stream()
                .map(StateMachine::transitions)
                .flatMap(transitions -> transitions.stream())
                .filter(event -> operation.kind() == Kind.EVENT && event.node().equals(operation.node()))
                .flatMap(event -> event.access().stream());
        return Stream.of(own, events, flow(operation).stream().flatMap(f -> f.flow().access().stream()))
                .flatMap(rules -> rules)
                .findFirst();
    }

    private Optional<FlowFacts> flow(OperationFacts operation) {
        return facts.flows().stream()
                .filter(flow ->
                        operation.kind() == Kind.CUSTOM && flow.flow().name().equals(operation.subject()))
                .findFirst();
    }

    private Optional<Owner> owner(OperationFacts operation, Rule rule) {
        return rule.owner()
                .flatMap(path -> operation.kind() == Kind.CUSTOM
                        ? flow(operation).flatMap(flow -> owners.ofFlow(flow, path))
                        : entity(operation).flatMap(entity -> owners.from(source(operation), "", entity, path)));
    }

    private Optional<EntityFacts> entity(OperationFacts operation) {
        return facts.entities().stream()
                .filter(entity -> entity.operations().contains(operation))
                .findFirst();
    }

    private static Source source(OperationFacts operation) {
        return switch (operation.kind()) {
            case CREATE -> Source.CREATED;
            case LIST, COUNT -> Source.LISTED;
            default -> Source.ITEM;
        };
    }
}
