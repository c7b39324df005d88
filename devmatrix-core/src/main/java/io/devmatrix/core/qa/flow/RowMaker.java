package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Derivation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows as the service does: defaults, start of machines, snapshots, keys and times of its own. */
final class RowMaker {
    private final Sight sight;
    private final Numbers numbers;

    RowMaker(Sight sight, Numbers numbers) {
        this.sight = sight;
        this.numbers = numbers;
    }

    /** A new row of these values, which go before what the service would take. */
    RowView make(String entity, Map<String, @Nullable Object> given) {
        UUID id = numbers.uuid();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Map<String, FieldFacts> fields = sight.meaning().fields(entity);
        fields.forEach((name, field) -> row.put(name, given.containsKey(name) ? given.get(name) : usual(field)));
        row.put("id", id);
        sight.tables().put(entity, id, row);
        RowView made = sight.row(entity, id);
        fields.forEach((name, field) -> {
            if (!given.containsKey(name) && snapshot(field) instanceof Derivation.Snapshot snapshot) {
                sight.tables().set(entity, id, name, Paths.value(snapshot.path(), made));
            }
        });
        return made;
    }

    private static Derivation snapshot(FieldFacts field) {
        return field instanceof AttributeFacts attribute ? attribute.attribute().derivation() : new Derivation.None();
    }

    private @Nullable Object usual(FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.toMany() ? List.of() : null;
        }
        AttributeFacts attribute = (AttributeFacts) field;
        DefaultValue value = attribute.defaultValue().orElse(null);
        if (value instanceof DefaultValue.Literal literal) {
            return Stored.parse(attribute.type(), literal.text());
        }
        return value instanceof DefaultValue.Function function ? made(function.function()) : null;
    }

    private Object made(SqlFunction function) {
        return switch (function) {
            case NOW -> sight.now();
            case UUID -> numbers.uuid();
            case SEQUENCE -> -numbers.next();
        };
    }
}
