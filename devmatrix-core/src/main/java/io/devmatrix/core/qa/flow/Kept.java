package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Derivation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows with the computed values that columns keep. */
final class Kept {
    private Kept() {}

    static World of(Sight sight) {
        Map<String, Map<UUID, Map<String, @Nullable Object>>> tables =
                new LinkedHashMap<>(sight.tables().world().tables());
        for (EntityFacts entity : sight.meaning().facts().entities()) {
            String name = entity.entity().name();
            entity.attributes().filter(Kept::isKept).forEach(attribute -> {
                Map<UUID, Map<String, @Nullable Object>> rows =
                        new LinkedHashMap<>(tables.getOrDefault(name, Map.of()));
                rows.replaceAll((id, row) -> World.sealed(with(row, attribute, sight.row(name, id))));
                tables.put(name, Collections.unmodifiableMap(rows));
            });
        }
        return World.ofSealed(tables);
    }

    private static boolean isKept(AttributeFacts attribute) {
        return attribute.stored() && attribute.attribute().derivation() instanceof Derivation.Computed;
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> row, AttributeFacts attribute, RowView view) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(row);
        String name = attribute.name().text();
        kept.put(name, Stored.of(attribute, view.get(name)));
        return kept;
    }
}
