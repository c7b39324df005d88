package io.devmatrix.core.load;

import io.devmatrix.core.Golden;
import io.devmatrix.core.load.PublishedSchema.Property;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a value of any word into a model in which it makes sense. */
final class WordExamples {
    private static final String BASE = Golden.read(Path.of("src/test/resources/models/word-examples.yaml"));
    private static final String FIELD = "/entities/Example/fields/example";
    private static final String OPERATION = "/entities/Example/api/0";
    private static final String STEP = "/flows/example/steps/0";

    /** Where objects of a shape stand in the model. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("model", ""),
            Map.entry("api", "/api"),
            Map.entry("page", "/api/page"),
            Map.entry("envelope", "/api/list"),
            Map.entry("statuses", "/api/statuses"),
            Map.entry("error", "/errors/example"),
            Map.entry("enumTexts", "/enums/Level"),
            Map.entry("enumValue", "/enums/Level/values/low"),
            Map.entry("entity", "/entities/Example"),
            Map.entry("attribute", FIELD),
            Map.entry("attributeUnique", FIELD + "/unique"),
            Map.entry("relation", "/entities/Example/fields/link"),
            Map.entry("unique", "/entities/Example/unique/0"),
            Map.entry("index", "/entities/Example/indexes/0"),
            Map.entry("check", "/entities/Example/checks/example"),
            Map.entry("operation", OPERATION),
            Map.entry("create", OPERATION + "/create"),
            Map.entry("read", OPERATION + "/read"),
            Map.entry("list", OPERATION + "/list"),
            Map.entry("update", OPERATION + "/update"),
            Map.entry("delete", OPERATION + "/delete"),
            Map.entry("count", OPERATION + "/count"),
            Map.entry("custom", OPERATION + "/custom"),
            Map.entry("rule", OPERATION + "/read/access"),
            Map.entry("machine", "/machines/Example"),
            Map.entry("event", "/machines/Example/events/example"),
            Map.entry("guard", "/flows/example/requires/0"),
            Map.entry("flow", "/flows/example"),
            Map.entry("input", "/flows/example/input/example"),
            Map.entry("copy", STEP + "/copy/chapters"),
            Map.entry("invariant", "/invariants/example"),
            Map.entry("behaviour", "/behaviours/example"),
            Map.entry("security", "/security"),
            Map.entry("tokens", "/security/tokens"),
            Map.entry("external", "/external"),
            Map.entry("port", "/ports/Example"),
            Map.entry("portOperation", "/ports/Example/operations/example"),
            Map.entry("migration", "/migration"));

    /** What must stand beside a word, where the required words of its object are not enough. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("entity.embedded", "partOf: Book.examples"),
            Map.entry("attribute.pattern", "type: string(20)"),
            Map.entry("attribute.clock", "type: instant"),
            Map.entry("attribute.machine", "type: BookStatus"),
            Map.entry("attribute.computed", "type: \"decimal(12,2)\""),
            Map.entry("attribute.snapshot", "type: \"decimal(12,2)\""),
            Map.entry("attribute.stored", "{ type: \"decimal(12,2)\", computed: price * 2 }"),
            Map.entry("input.pattern", "type: string(20)"),
            Map.entry("input.clock", "type: instant"),
            Map.entry(
                    "machine.change", "{ illegal: not-editable, events: { example: { from: draft, to: published } } }"),
            Map.entry("callStep.call", "with: { book: book }"),
            Map.entry("callStep.as", "with: { book: book }"),
            Map.entry("callStep.when", "with: { book: book }"),
            Map.entry("behaviour.errors", "examples: [{ book: { price: 5 }, error: not-editable }]"),
            Map.entry("event.guard", "else: not-editable"));

    private final PublishedSchema schema;

    WordExamples(PublishedSchema schema) {
        this.schema = schema;
    }

    /** A model in which the word has the value. */
    String model(Property word, JsonNode value) {
        ObjectNode model = (ObjectNode) PublishedSchema.json(BASE);
        ObjectNode object = place(model, word.shape());
        for (String required : schema.required(word.shape())) {
            object.putIfAbsent(required, schema.property(word.shape(), required).example());
        }
        beside(word, value).properties().forEach(entry -> object.set(entry.getKey(), entry.getValue()));
        if (word.shape().equals("model") && value.isObject() && object.get(word.name()) instanceof ObjectNode section) {
            value.properties().forEach(entry -> section.set(entry.getKey(), entry.getValue()));
        } else {
            object.set(word.name(), value);
        }
        return YamlText.of(model);
    }

    private static JsonNode beside(Property word, JsonNode value) {
        if (word.toString().equals("attribute.default")) {
            return PublishedSchema.json(value.isNumber() ? "type: int" : "type: instant");
        }
        return PublishedSchema.json(BESIDE.getOrDefault(word.toString(), "{}"));
    }

    private static ObjectNode place(ObjectNode model, String shape) {
        if (shape.endsWith("Step")) {
            ObjectNode step = model.objectNode();
            ((ArrayNode) model.at("/flows/example/steps")).insert(0, step);
            return step;
        }
        JsonPointer pointer = JsonPointer.compile(PLACES.get(shape));
        if (pointer.matches()) {
            return model;
        }
        if (!(model.at(pointer) instanceof ObjectNode)) {
            put(model, pointer);
        }
        return (ObjectNode) model.at(pointer);
    }

    /** Puts an empty object at the place, in place of any operation or access rule that stands there. */
    private static void put(ObjectNode model, JsonPointer pointer) {
        if (pointer.toString().startsWith(OPERATION)) {
            ObjectNode inner = ((ArrayNode) model.at("/entities/Example/api")).insertObject(0);
            for (String word : pointer.toString().substring(OPERATION.length()).split("/")) {
                inner = word.isEmpty() ? inner : inner.putObject(word);
            }
            return;
        }
        JsonPointer parent = pointer.head();
        ((ObjectNode) model.at(parent)).putObject(pointer.last().getMatchingProperty());
    }
}
