package io.devmatrix.core.qa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The API document that the service shows, and the one of the model: the same, and sound. */
final class DocumentTrials {
    private static final String PATH = "/openapi.yaml";
    private static final int OK = 200;

    private final Bench bench;
    private final DocumentNodes nodes;

    DocumentTrials(Bench bench) {
        this.bench = bench;
        this.nodes = new DocumentNodes(bench.api().facts());
    }

    void run() {
        Answer answer = bench.plain(PATH);
        JsonNode served = parse(answer.text());
        boolean yaml = answer.mediaType().endsWith("yaml");
        bench.notes()
                .that(
                        "GET " + PATH + ": YAML -> 200",
                        answer.status() == OK && yaml,
                        answer.mediaType() + "; " + answer.seen());
        if (!bench.notes().that("GET " + PATH + ": it parses", served.isObject(), answer.seen())) {
            return;
        }
        compare(bench.contract().document(), served);
        OpenApiSchema schema = new OpenApiSchema();
        List<String> violations = schema.violations(served);
        bench.notes()
                .that("it is OpenAPI 3.1 by the published schema", violations.isEmpty(), String.join("; ", violations));
        references(served);
        operationIds(served);
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode node = new YAMLMapper().readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** Part by part, so that each difference has a name. */
    private void compare(JsonNode expected, JsonNode served) {
        for (DocumentPart part : DocumentPart.of(expected, served)) {
            bench.notes().about(part.nodes(nodes), () -> compare(part, expected, served));
        }
    }

    private void compare(DocumentPart part, JsonNode expected, JsonNode served) {
        String name = part.name() + ": as the model says";
        JsonNode wanted = part.in(expected);
        JsonNode found = part.in(served);
        Optional<String> difference = JsonTree.difference(wanted, found);
        boolean onlyWords = JsonTree.difference(DocumentPart.wordless(wanted), DocumentPart.wordless(found))
                .isEmpty();
        if (onlyWords) {
            bench.notes().thatReads(name, difference.isEmpty(), difference.orElse(""));
        } else {
            bench.notes().that(name, false, difference.orElse(""));
        }
    }

    private void references(JsonNode document) {
        Set<String> dangling = new TreeSet<>();
        document.findValuesAsString("$ref").stream()
                .filter(reference -> !reference.startsWith("#")
                        || document.at(reference.substring(1)).isMissingNode())
                .forEach(dangling::add);
        bench.notes().that("each reference leads to something", dangling.isEmpty(), String.join(", ", dangling));
    }

    private void operationIds(JsonNode document) {
        List<String> ids = document.path("paths").findValuesAsString("operationId");
        List<String> twice = new ArrayList<>(ids);
        new TreeSet<>(ids).forEach(twice::remove);
        bench.notes().that("no operation id twice", twice.isEmpty(), String.join(", ", twice));
    }
}
