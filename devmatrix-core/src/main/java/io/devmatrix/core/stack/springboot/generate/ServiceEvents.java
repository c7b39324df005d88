package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.stream.Stream;

/** How the service of an entity lets the events happen that have a route. */
final class ServiceEvents {
    private static final Quote FIRE = Quote.members(
            """
            import org.springframework.transaction.annotation.Transactional;

            /** Lets an event happen, or ends the request when it may not happen now. */
            @Transactional
            public $Read fire($ids $, $Machine event) {
                $Entity $entity = lock($names);
                $entity.fire(event);
                return stored($entity);
            }
            """);

    private static final Quote FIRE_VERSION = Quote.members(
            """
            import org.springframework.transaction.annotation.Transactional;

            /** Lets an event happen when the client has seen the present version. */
            @Transactional
            public $Read fire($ids $, $Machine event, $IfMatch ifMatch) {
                $Entity $entity = lock($names, ifMatch);
                $entity.fire(event);
                return stored($entity);
            }
            """);

    private static final Quote PARENT = Quote.parameters("$Key parentId");
    private static final Quote ID = Quote.parameters("import java.util.UUID; UUID id");
    private static final Quote NAME = Quote.expression("$name");

    private final FactTable facts;
    private final JavaUnits units;

    ServiceEvents(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** One method for each state machine with an event that clients ask for. */
    Stream<Code> methods(EntityFacts entity) {
        return entity.attributes()
                .flatMap(attribute -> facts
                        .application()
                        .behaviour()
                        .machine(attribute.attribute().machine())
                        .stream())
                .filter(machine -> machine.change() == Change.EVENT)
                .filter(machine -> hasRoute(entity, machine))
                .map(machine -> fire(entity, machine));
    }

    private static boolean hasRoute(EntityFacts entity, StateMachine machine) {
        return entity.operations(Kind.EVENT).anyMatch(route -> machine.transitions().stream()
                .anyMatch(event -> event.event().equals(route.subject())));
    }

    private Code fire(EntityFacts entity, StateMachine machine) {
        boolean versioned = entity.entity().traits().optimisticLock();
        boolean nested = entity.entity().partOf().isPresent();
        Stream<String> names = nested ? Stream.of("parentId", "id") : Stream.of("id");
        Code code = (versioned ? FIRE_VERSION : FIRE)
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("ids", ids(entity, nested))
                .with("names", names.map(name -> NAME.with("name", name)).toList())
                .with("Machine", JavaTypes.of(units.machine(machine)))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity));
        return versioned ? code.with("IfMatch", units.base("crud.IfMatch")) : code;
    }

    private List<Code> ids(EntityFacts entity, boolean nested) {
        return nested ? List.of(PARENT.with("Key", new ParentKey(units).type(entity)), ID.code()) : List.of(ID.code());
    }
}
