package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What is computed from fields that a step changes: of the row itself, then of what it is part of. */
final class Affected {
    private final FlowCode code;
    private final Set<String> fields = new HashSet<>();

    Affected(FlowCode code, EntityFacts entity, Collection<String> changed) {
        this.code = code;
        changed.forEach(name -> fields.add(field(entity.entity().name(), name)));
    }

    /** Follows the change into the entity; whether a value that its rows keep is computed from it. */
    boolean reaches(EntityFacts entity) {
        boolean kept = false;
        boolean more = true;
        while (more) {
            more = false;
            for (AttributeFacts attribute :
                    entity.attributes().filter(EntityShape::isComputed).toList()) {
                if (readsChange(entity, attribute)
                        && fields.add(
                                field(entity.entity().name(), attribute.name().text()))) {
                    more = true;
                    kept |= attribute.stored();
                }
            }
        }
        return kept;
    }

    private boolean readsChange(EntityFacts entity, AttributeFacts computed) {
        return code.computed(entity, computed).reads().stream().anyMatch(this::isChanged);
    }

    private boolean isChanged(Node.Member read) {
        return read.owner().type() instanceof ValueType.Row row && fields.contains(field(row.entity(), read.name()));
    }

    private static String field(String entity, String name) {
        return entity + "." + name;
    }
}
