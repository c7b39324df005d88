package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.StateMachine;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a model by name; of several with one name the first. */
record ModelIndex(
        ApplicationIr application,
        Packages packages,
        Map<String, Entity> entities,
        Map<String, Resource> resources,
        Map<String, StateMachine> machines,
        Map<String, SqlName> tables,
        FiredEvents firedEvents) {
    static ModelIndex of(ApplicationIr application) {
        return new ModelIndex(
                application,
                Packages.of(application.packageName()),
                byName(application.domain().entities(), Entity::name),
                byName(application.api().resources(), Resource::entity),
                byName(application.behaviour().machines(), StateMachine::name),
                tables(application),
                FiredEvents.of(application));
    }

    Optional<Entity> entity(String name) {
        return Optional.ofNullable(entities.get(name));
    }

    Optional<Resource> resource(Entity entity) {
        return Optional.ofNullable(resources.get(entity.name()));
    }

    Optional<StateMachine> machine(String name) {
        return Optional.ofNullable(machines.get(name));
    }

    /** Name of the entity's table. */
    SqlName table(Entity entity) {
        return tables.get(entity.name());
    }

    /** The name as JSON and query parameters write it. */
    String wire(Name name) {
        return application.api().naming() == ApiIr.Naming.SNAKE ? name.snake() : name.text();
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return Collections.unmodifiableMap(byName);
    }

    private static Map<String, SqlName> tables(ApplicationIr application) {
        Map<String, SqlName> tables = new LinkedHashMap<>();
        for (Entity entity : application.domain().entities()) {
            String name = entity.table()
                    .orElseGet(() -> Name.of(entity.name()).plural().snake());
            tables.putIfAbsent(entity.name(), new SqlName(name));
        }
        return Collections.unmodifiableMap(tables);
    }
}
