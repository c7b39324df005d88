package io.devmatrix.core.load;

import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of the fields that an entity has without declaring them: its id, what its traits add, its parent. */
final class TraitNames {
    private TraitNames() {}

    static List<String> of(Mapping entity) {
        List<String> names = new ArrayList<>(List.of("id"));
        if (!says(entity, "active", "false")) {
            names.add("active");
        }
        if (!says(entity, "audit", "false")) {
            names.addAll(List.of("createdAt", "updatedAt"));
        }
        if (says(entity, "softDelete", "true")) {
            names.add("deletedAt");
        }
        if (says(entity, "lock", "optimistic")) {
            names.add("version");
        }
        if (entity.value("partOf").orElse(null) instanceof Scalar parent
                && !parent.text().isEmpty()) {
            names.add(Spelling.parentField(parent.text().split("\\.", 2)[0]));
        }
        return names;
    }

    private static boolean says(Mapping entity, String word, String text) {
        return entity.value(word).orElse(null) instanceof Scalar scalar
                && scalar.text().toLowerCase(Locale.ROOT).equals(text);
    }
}
