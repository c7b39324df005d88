package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What asks whose a row is: one class for each entity and each flow with a rule that knows owners. */
final class AccessGuards {
    private static final Quote ROLE = Quote.expression("\"$role\"");

    private final FactTable facts;
    private final JavaUnits units;
    private final SecurityFacts security;

    AccessGuards(FactTable facts, JavaUnits units, SecurityFacts security) {
        this.facts = facts;
        this.units = units;
        this.security = security;
    }

    /**
     * The class that asks.
     *
     * @param type its name
     * @param unit its source
     */
    record Guard(JavaType type, Code unit) {}

    List<Guard> all() {
        Stream<Guard> entities = facts.entities().stream()
                .filter(entity -> of(facts, entity).isPresent())
                .map(entity -> {
                    AccessMethods methods = new AccessMethods(facts, units);
                    owned(security, entity).forEach(o -> methods.add(entity, o, security.access(o)));
                    return guard(
                            SecurityTypes.access(facts, entity),
                            methods,
                            entity.plural().human());
                });
        Stream<Guard> flows = facts.flows().stream()
                .filter(flow -> of(facts, flow).isPresent())
                .map(flow -> {
                    AccessMethods methods = new AccessMethods(facts, units);
                    methods.add(flow, security.access(route(facts, flow).orElseThrow()));
                    return guard(flow.types().access(), methods, flow.name().human());
                });
        return Stream.concat(entities, flows).toList();
    }

    private static Guard guard(JavaType type, AccessMethods methods, String words) {
        return new Guard(type, methods.unit(type, words));
    }

    /** The class that asks for the entity; empty when none of its operations knows owners. */
    static Optional<JavaType> of(FactTable facts, EntityFacts entity) {
        return SecurityFacts.of(facts)
                .filter(security -> owned(security, entity).findAny().isPresent())
                .map(security -> SecurityTypes.access(facts, entity));
    }

    /** The class that asks for the flow; empty when its rule knows no owner. */
    static Optional<JavaType> of(FactTable facts, FlowFacts flow) {
        return route(facts, flow)
                .filter(route -> SecurityFacts.access(facts, route).owner().isPresent())
                .map(route -> flow.types().access());
    }

    private static Optional<OperationFacts> route(FactTable facts, FlowFacts flow) {
        return facts.operations().stream()
                .filter(o -> o.kind() == Kind.CUSTOM
                        && o.subject().equals(flow.flow().name()))
                .findFirst();
    }

    private static Stream<OperationFacts> owned(SecurityFacts security, EntityFacts entity) {
        return entity.operations().stream()
                .filter(operation -> operation.kind() != Kind.CUSTOM)
                .filter(operation -> security.access(operation).owner().isPresent());
    }

    static List<Code> roles(AccessFacts access) {
        return access.roles().stream().map(role -> ROLE.with("role", role)).toList();
    }
}
