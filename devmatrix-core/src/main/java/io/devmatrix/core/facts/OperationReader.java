package io.devmatrix.core.facts;

import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Routes of one entity: its operations in model order, then the events of its machines that no flow answers. */
final class OperationReader {
    private static final int OK = 200;

    private final ModelIndex model;
    private final Name name;
    private final Name plural;
    private final Paths paths;

    OperationReader(ModelIndex model, Entity entity, Paths paths) {
        this.model = model;
        this.name = Name.of(entity.name());
        this.plural = name.plural();
        this.paths = paths;
    }

    List<OperationFacts> read(Entity entity) {
        Optional<Resource> resource = model.resource(entity);
        Stream<OperationFacts> own =
                resource.stream().flatMap(r -> r.operations().stream().map(this::operation));
        Stream<OperationFacts> events = resource.isEmpty() ? Stream.empty() : events(entity);
        return Stream.concat(own, events).toList();
    }

    private OperationFacts operation(Operation operation) {
        String one = name.text();
        if (operation instanceof Operation.Create create) {
            return facts(operation, Kind.CREATE, "create" + one, "POST", paths.collection(), create.status());
        }
        if (operation instanceof Operation.Read) {
            return facts(operation, Kind.READ, "get" + one, "GET", paths.item(), OK);
        }
        if (operation instanceof Operation.Update update) {
            return facts(operation, Kind.UPDATE, "update" + one, update.method(), paths.item(), OK);
        }
        if (operation instanceof Operation.Delete delete) {
            return facts(operation, Kind.DELETE, "delete" + one, "DELETE", paths.item(), delete.status());
        }
        if (operation instanceof Operation.ListAll) {
            return facts(operation, Kind.LIST, "list" + plural.text(), "GET", paths.collection(), OK);
        }
        return operation instanceof Operation.Count count ? count(count) : custom((Operation.Custom) operation);
    }

    private static OperationFacts facts(
            Operation operation, Kind kind, String id, String method, String path, int status) {
        return new OperationFacts(operation.node(), kind, id, method, path, status, "");
    }

    private OperationFacts count(Operation.Count count) {
        String id = "count" + plural.text() + "By" + Name.of(count.by()).pascal();
        String path = paths.collection() + "/" + count.name();
        return new OperationFacts(count.node(), Kind.COUNT, id, "GET", path, OK, count.by());
    }

    private OperationFacts custom(Operation.Custom custom) {
        String path = model.application().api().base() + custom.path();
        return new OperationFacts(
                custom.node(), Kind.CUSTOM, custom.flow(), custom.method(), path, custom.status(), custom.flow());
    }

    private Stream<OperationFacts> events(Entity entity) {
        return entity.attributes().stream()
                .flatMap(attribute -> model.machine(attribute.machine()).stream())
                .filter(machine -> machine.change() == Change.EVENT)
                .map(StateMachine::transitions)
                .flatMap(List::stream)
                .filter(event ->
                        event.path().isPresent() || !model.firedEvents().contain(entity, event.event()))
                .map(this::event);
    }

    private OperationFacts event(Transition transition) {
        String segment =
                transition.path().orElseGet(() -> Name.of(transition.event()).kebab());
        String path = paths.item() + "/" + segment;
        String id = transition.event() + name.text();
        return new OperationFacts(transition.node(), Kind.EVENT, id, "POST", path, OK, transition.event());
    }
}
