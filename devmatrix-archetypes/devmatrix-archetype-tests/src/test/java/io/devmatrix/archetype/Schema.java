package io.devmatrix.archetype;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema of {@code src/test/resources/schemas}.
 *
 * @param name file name without its ending
 */
record Schema(String name) {

    /** What the schema objects to, with the place in the document; empty when it is satisfied. */
    List<String> objections(JsonNode document) {
        String source = Template.read(Path.of("src/test/resources/schemas", name + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        SchemaLocation.of("https://devmatrix.io/schemas/" + name + ".json"), source, InputFormat.JSON)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
