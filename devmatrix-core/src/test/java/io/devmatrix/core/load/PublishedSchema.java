package io.devmatrix.core.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema, as a validator that is not ours sees it. */
final class PublishedSchema {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root = JSON.readTree(Vocabulary.schemaText());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root);

    /**
     * A key of an object.
     *
     * @param shape name of the object in the schema
     * @param name the key
     * @param schema what the schema says of it
     */
    record Property(String shape, String name, JsonNode schema) {
        JsonNode example() {
            return schema.get("examples").get(0);
        }

        @Override
        public String toString() {
            return shape + "." + name;
        }
    }

    JsonNode root() {
        return root;
    }

    /** Definitions of objects, in the schema's order. */
    Stream<Map.Entry<String, JsonNode>> shapes() {
        return root.get("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("properties"));
    }

    List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        shapes().forEach(shape -> shape.getValue()
                .get("properties")
                .properties()
                .forEach(word -> properties.add(new Property(shape.getKey(), word.getKey(), word.getValue()))));
        return properties;
    }

    Property property(String shape, String name) {
        return new Property(
                shape, name, root.get("$defs").get(shape).get("properties").get(name));
    }

    /** Words that the object may not leave out. */
    List<String> required(String shape) {
        JsonNode required = root.get("$defs").get(shape).get("required");
        return required == null
                ? List.of()
                : required.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Complaints about the model text. */
    List<Error> validate(String yaml) {
        return schema.validate(json(yaml));
    }

    /** The model text as JSON. */
    static JsonNode json(String yaml) {
        Problems problems = new Problems();
        YamlNode tree = YamlReader.read(new SourceText("model.yaml", yaml), problems)
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
        return JSON.readTree(JsonText.of(tree));
    }
}
