package io.devmatrix.core.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds a model for a test: service {@code sample}, package {@code com.acme.sample}, camel names, no base path. */
public final class ModelBuilder {
    private final List<EnumType> enums = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<StateMachine> machines = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private String base = "";
    private ApiIr.Naming naming = ApiIr.Naming.CAMEL;

    public ModelBuilder entity(EntityBuilder entity) {
        entities.add(entity.build());
        return this;
    }

    /** An entity with create, read, list, update (PATCH) and delete. */
    public ModelBuilder served(EntityBuilder builder) {
        Entity entity = builder.build();
        entities.add(entity);
        String node = entity.node() + ".api";
        Optional<Security.Rule> access = Optional.empty();
        return resource(
                entity.name(),
                new Operation.Create(node + "[0]", 201, access),
                new Operation.Read(node + "[1]", Optional.empty(), access),
                new Operation.ListAll(
                        node + "[2]", Optional.empty(), List.of(), List.of(), List.of(), List.of(), access),
                new Operation.Update(node + "[3]", "PATCH", true, access),
                new Operation.Delete(node + "[4]", 204, access));
    }

    public ModelBuilder resource(String entity, Operation... operations) {
        resources.add(new Resource("entities." + entity + ".api", entity, Optional.empty(), List.of(operations)));
        return this;
    }

    public ModelBuilder enumType(String name, String... values) {
        List<EnumType.Value> all = Arrays.stream(values).map(EnumType.Value::of).toList();
        enums.add(new EnumType("enums." + name, name, "", all));
        return this;
    }

    public ModelBuilder machine(StateMachine machine) {
        machines.add(machine);
        return this;
    }

    public ModelBuilder flow(Flow flow) {
        flows.add(flow);
        return this;
    }

    public ModelBuilder base(String path) {
        base = path;
        return this;
    }

    public ModelBuilder snake() {
        naming = ApiIr.Naming.SNAKE;
        return this;
    }

    public ApplicationIr build() {
        return new ApplicationIr(
                "sample",
                "com.acme.sample",
                "Sample",
                "",
                "1.0.0",
                new DomainIr(enums, entities),
                new ApiIr(
                        base,
                        naming,
                        new Paging("page", "size", 0, 20, 100, "items", "total", "page", "size"),
                        new ApiIr.Statuses(400, 400, 409),
                        List.of(),
                        resources,
                        Optional.empty()),
                new BehaviourIr(machines, flows, List.of(), List.of(), List.of()),
                new InfrastructureIr(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }
}
