package io.devmatrix.core.llm;

import io.devmatrix.core.slot.AnswerField;
import io.devmatrix.core.slot.ProviderSettings;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How an answer is made to be an object with one field: by its schema, or as the input of a tool that must be used. */
final class AnswerSchema {
    /** Name of the schema, and of the tool. */
    static final String NAME = "answer";

    static final String OPTION = "answer";
    static final List<String> FORMS = List.of("schema", "tool");

    private AnswerSchema() {}

    static boolean isTool(ProviderSettings settings) {
        return settings.option(OPTION, "schema").equals("tool");
    }

    static ObjectNode of(AnswerField field) {
        ObjectNode schema = Json.object().put("type", "object");
        schema.putObject("properties")
                .putObject(field.name())
                .put("type", "string")
                .put("description", field.description());
        schema.putArray("required").add(field.name());
        return schema.put("additionalProperties", false);
    }
}
