package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.expression.ModelExpressions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derived values of every type, null or not, kept or not. */
class DerivedTypesTest {
    private static final List<String> TYPES = List.of(
            "string(20)",
            "text",
            "email",
            "url",
            "int",
            "long",
            "decimal(12,2)",
            "boolean",
            "date",
            "instant",
            "duration",
            "uuid",
            "json",
            "bytes",
            "Colour");

    private static String model() {
        StringBuilder sources = new StringBuilder();
        StringBuilder derived = new StringBuilder();
        for (int i = 0; i < TYPES.size(); i++) {
            for (String mark : List.of("", "?")) {
                String type = "\"" + TYPES.get(i) + mark + "\"";
                String name = "f" + i + (mark.isEmpty() ? "" : "n");
                sources.append(name).append(": ").append(type).append(", ");
                derived.append("      ").append(name).append(": ").append(type).append('\n');
                add(derived, name + "c", type, "computed: " + name);
                add(derived, name + "s", type, "computed: " + name + ", stored: true");
                add(derived, name + "x", type, "snapshot: source." + name);
                add(derived, name + "e", type, "access: server, default: " + literal(i));
            }
        }
        return """
                devmatrix: 1
                service: types
                package: com.acme.types
                enums: { Colour: [red, green] }
                entities:
                  Source:
                    fields: { %s last: int }
                    api: crud
                  Target:
                    fields:
                      source: -> Source
                %s    api: crud
                """
                .formatted(sources, derived);
    }

    private static void add(StringBuilder fields, String name, String type, String words) {
        if (!words.endsWith("default: ")) {
            fields.append("      ")
                    .append(name)
                    .append(": { type: ")
                    .append(type)
                    .append(", ")
                    .append(words)
                    .append(" }\n");
        }
    }

    private static String literal(int type) {
        return TYPES.get(type).equals("int") ? "1" : "";
    }

    @Test
    void compileWithoutAWarning() {
        assertThat(ModelExpressions.check(Models.of(model()).require()).problems())
                .isEmpty();
        assertThat(JavaCompilation.complaints(Generated.files(model()))).isEmpty();
    }
}
