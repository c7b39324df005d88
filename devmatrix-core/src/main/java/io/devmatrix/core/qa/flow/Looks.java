package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tells one world from another at a glance: which entities have rows, in which states, and of which states what they refer to is. */
final class Looks {
    /** Whether there are that many rows or more makes no difference. */
    private static final int MANY = 3;

    private final FactTable facts;

    Looks(FactTable facts) {
        this.facts = facts;
    }

    /** The same for worlds that look alike. */
    Set<String> of(World world) {
        Set<String> looks = new TreeSet<>();
        for (EntityFacts entity : facts.entities()) {
            Map<UUID, Map<String, @Nullable Object>> rows =
                    world.rows(entity.entity().name());
            looks.add(entity.entity().name() + " " + Math.min(rows.size(), MANY));
            rows.values().forEach(row -> looks.add(row(entity, row) + referred(world, entity, row)));
        }
        return looks;
    }

    static String row(EntityFacts entity, Map<String, @Nullable Object> row) {
        return entity.entity().name()
                + entity.attributes()
                        .filter(Looks::tells)
                        .map(attribute ->
                                String.valueOf(row.get(attribute.name().text())))
                        .toList();
    }

    private static boolean tells(AttributeFacts attribute) {
        return !attribute.attribute().machine().isEmpty()
                || attribute.declared() && attribute.type().kind() == Type.Kind.BOOLEAN;
    }

    private String referred(World world, EntityFacts entity, Map<String, @Nullable Object> row) {
        return entity.relations()
                .filter(relation -> !relation.toMany())
                .map(relation -> target(world, relation, row.get(relation.name().text())))
                .collect(Collectors.joining());
    }

    private String target(World world, RelationFacts relation, @Nullable Object key) {
        String name = relation.relation().target();
        return key instanceof UUID id
                ? world.row(name, id)
                        .map(row -> "->" + row(facts.entity(name), row))
                        .orElse("")
                : "-";
    }
}
