package io.devmatrix.core.facts;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.ir.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ways to the principal who owns a row. */
final class OwnerPaths {
    private static final String ITSELF = "id";

    private final FactTable facts;
    private final Security security;

    OwnerPaths(FactTable facts, Security security) {
        this.facts = facts;
        this.security = security;
    }

    /** The way from a row of the entity; empty when the path leads elsewhere. */
    Optional<Owner> from(Source source, String name, EntityFacts start, String path) {
        return from(source, name, start, List.of(path.split("\\.")));
    }

    /** The way from what the path names first, a row of the flow's path or input; else from the first row of its path. */
    Optional<Owner> ofFlow(FlowFacts flow, String path) {
        List<String> words = Arrays.asList(path.split("\\."));
        List<String> rest = words.subList(1, words.size());
        String first = words.get(0);
        Optional<Owner> variable = flow.variables().stream()
                .map(FlowFacts.Variable::row)
                .filter(row -> row.name().equals(first))
                .findFirst()
                .flatMap(row -> at(Source.VARIABLE, first, row.entity(), rest));
        Optional<Owner> input = flow.flow().inputs().stream()
                .filter(in -> in.name().equals(first) && !in.entity().isEmpty())
                .findFirst()
                .flatMap(in -> at(Source.INPUT, first, in.entity(), rest));
        return variable.or(() -> input).or(() -> flow.variables().stream()
                .findFirst()
                .map(FlowFacts.Variable::row)
                .flatMap(row -> at(Source.VARIABLE, row.name(), row.entity(), words)));
    }

    private Optional<Owner> at(Source source, String name, String entity, List<String> path) {
        return facts.findEntity(entity).flatMap(start -> from(source, name, start, path));
    }

    private Optional<Owner> from(Source source, String name, EntityFacts start, List<String> path) {
        List<RelationFacts> relations = new ArrayList<>();
        Optional<EntityFacts> end = Optional.of(start);
        for (String word : path.equals(List.of(ITSELF)) ? List.<String>of() : path) {
            Optional<RelationFacts> step = end.flatMap(entity -> toOne(entity, word));
            step.ifPresent(relations::add);
            end = step.flatMap(relation -> facts.findEntity(relation.relation().target()));
        }
        if (source == Source.CREATED && relations.isEmpty()) {
            return Optional.empty();
        }
        return end.filter(entity -> entity.name().text().equals(security.principal()))
                .map(entity -> new Owner(source, name, start, relations));
    }

    private static Optional<RelationFacts> toOne(EntityFacts entity, String name) {
        return entity.relations()
                .filter(relation -> !relation.toMany() && relation.name().text().equals(name))
                .findFirst();
    }
}
