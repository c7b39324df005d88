package io.devmatrix.core.facts;

import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HTTP paths of all entities, parents before children. A nesting that leads nowhere or round ends where it does. */
final class PathReader {
    private final ModelIndex model;
    private final Map<String, Paths> known = new LinkedHashMap<>();

    PathReader(ModelIndex model) {
        this.model = model;
    }

    Paths paths(Entity entity) {
        List<Entity> chain = new ArrayList<>();
        Optional<Entity> next = Optional.of(entity);
        while (next.isPresent()
                && !chain.contains(next.get())
                && !known.containsKey(next.get().name())) {
            chain.add(0, next.get());
            next = next.get().partOf().map(Nesting::parent).flatMap(model::entity);
        }
        for (Entity one : chain) {
            known.put(one.name(), read(one));
        }
        return known.get(entity.name());
    }

    private Paths read(Entity entity) {
        Optional<Paths> parent = entity.partOf().map(n -> known.get(n.parent()));
        Name id = Name.of(Name.of(entity.name()).camel()).with("id");
        String variable = model.application().api().naming() == ApiIr.Naming.SNAKE ? id.snake() : id.camel();
        String segment = segment(entity);
        String collection =
                parent.map(Paths::item).orElse(model.application().api().base()) + "/" + segment;
        List<String> variables = new ArrayList<>(parent.map(Paths::variables).orElse(List.of()));
        variables.add(variable);
        return new Paths(segment, variable, collection, collection + "/{" + variable + "}", variables);
    }

    private String segment(Entity entity) {
        return model.resource(entity).flatMap(Resource::path).orElseGet(() -> entity.partOf()
                .map(nesting -> Name.of(nesting.collection()).kebab())
                .orElseGet(() -> Name.of(entity.name()).plural().kebab()));
    }
}
