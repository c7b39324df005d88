package io.devmatrix.core.qa.http;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.generate.openapi.OpenApiGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document of the model, as the measure of each answer. May be used by several threads. */
final class Contract {
    private static final String ID = "urn:devmatrix:contract";

    private final JsonNode document;
    private final Schema whole;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Contract(FactTable facts) {
        this.document = new YAMLMapper().readTree(OpenApiGenerator.document(facts));
        String json = document.toString();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        this.whole = SchemaRegistry.withDefaultDialect(dialect(document), builder -> builder.schemas(Map.of(ID, json))
                        .schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(ID));
    }

    /** JSON Schema 2020-12, and the words of the document around its schemas, which say nothing of values. */
    private static Dialect dialect(JsonNode document) {
        Dialect.Builder dialect = Dialect.builder(Dialects.getDraft202012());
        document.propertyNames().forEach(word -> dialect.keyword(new NonValidationKeyword(word)));
        return dialect.build();
    }

    JsonNode document() {
        return document;
    }

    /** What the document says of that status of the operation; empty when it does not list it. */
    Optional<JsonNode> response(String path, String method, int status) {
        JsonNode responses = responses(path, method);
        return Optional.of(responses.path(String.valueOf(status)))
                .filter(response -> !response.isMissingNode())
                .map(this::resolved);
    }

    /** Statuses that the operation lists, in the document's order. */
    List<String> statuses(String path, String method) {
        return responses(path, method).propertyNames().stream().toList();
    }

    private JsonNode responses(String path, String method) {
        return document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** Where the value breaks the schema of that answer, which the document has in place or refers to. */
    Stream<String> violations(OperationFacts operation, int status, String mediaType, JsonNode value) {
        String place = Stream.of("paths", operation.path(), operation.method().toLowerCase(Locale.ROOT), "responses")
                .map(Contract::escaped)
                .collect(Collectors.joining("/", "#/", "/" + status));
        String response = document.at(place.substring(1)).path("$ref").asString(place);
        return violations(response + "/content/" + escaped(mediaType) + "/schema", value);
    }

    /** One step of a JSON pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Where the value breaks a schema of the document, such as {@code #/components/schemas/Problem}. */
    Stream<String> violations(String reference, JsonNode value) {
        Schema schema = schemas.computeIfAbsent(reference, this::part);
        return schema.validate(value).stream().map(Contract::text);
    }

    /** Out of the document read once: the registry would read it again for each reference. */
    private Schema part(String reference) {
        Schema schema = whole.getRefSchema(SchemaLocation.of(reference).getFragment());
        return Objects.requireNonNull(schema, () -> "no schema at " + reference);
    }

    private static String text(Error error) {
        return "`" + error.getInstanceLocation() + "` " + error.getMessage();
    }
}
