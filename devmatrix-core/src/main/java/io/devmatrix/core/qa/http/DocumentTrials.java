package io.devmatrix.core.qa.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    DocumentTrials(Bench bench) {
        this.bench = bench;
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
        for (String part : parts(expected, served)) {
            Optional<String> difference = JsonTree.difference(expected.at(part), served.at(part));
            bench.notes().that(name(part) + ": as the model says", difference.isEmpty(), difference.orElse(""));
        }
    }

    private static String name(String part) {
        String[] names = part.split("/");
        String last = names[names.length - 1].replace("~1", "/");
        return names.length < 4
                ? "`" + last + "`"
                : names[1].equals("paths")
                        ? last.toUpperCase(Locale.ROOT) + " " + names[2].replace("~1", "/")
                        : names[2] + " `" + last + "`";
    }

    private static Set<String> parts(JsonNode expected, JsonNode served) {
        Set<String> parts = new LinkedHashSet<>();
        for (JsonNode document : List.of(expected, served)) {
            document.propertyNames().stream().filter(name -> !isDivided(name)).forEach(name -> parts.add("/" + name));
            document.path("paths").properties().forEach(path -> path.getValue()
                    .propertyNames()
                    .forEach(method -> parts.add("/paths/" + escaped(path.getKey()) + "/" + escaped(method))));
            document.path("components").properties().forEach(section -> section.getValue()
                    .propertyNames()
                    .forEach(name -> parts.add("/components/" + escaped(section.getKey()) + "/" + escaped(name))));
        }
        return parts;
    }

    private static boolean isDivided(String name) {
        return name.equals("paths") || name.equals("components");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
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
