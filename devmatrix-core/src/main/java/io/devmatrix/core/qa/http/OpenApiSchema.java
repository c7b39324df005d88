package io.devmatrix.core.qa.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The schema of OpenAPI 3.1 documents, as the OpenAPI Initiative publishes it under Apache-2.0. */
final class OpenApiSchema {
    private static final String RESOURCE = "openapi-3.1.schema.json";

    private final Schema schema;

    OpenApiSchema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = Objects.requireNonNull(OpenApiSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            this.schema = registry.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the document is none. */
    List<String> violations(JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> "`" + error.getInstanceLocation() + "` " + error.getMessage())
                .toList();
    }
}
