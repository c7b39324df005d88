package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a model holds becomes a finding, never an exception; and what the schema refuses, the loader refuses. */
class MutationTest {
    private static final PublishedSchema SCHEMA = new PublishedSchema();
    private static final ModelLoader LOADER = new ModelLoader();
    private static final JsonNode NONSENSE = new JsonMapper()
            .readTree("[null, [], {}, [[]], [{}], {\"?\": {}}, \"\", \" \", \"x\", \"X\", \"-> \", 0, -1, 1.5, true]");

    private int mutants;

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop", "word-examples"})
    void anyValueInAnyPlace(String name) {
        JsonNode model = PublishedSchema.json(text(name));
        List<String> accepted = new ArrayList<>();
        mutate(model, model, accepted);

        assertThat(mutants).isGreaterThan(60);
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop"})
    void anyBeginning(String name) {
        String text = text(name);
        for (int end = 0; end < text.length(); end += 13) {
            load(text.substring(0, end));
        }
        assertThat(load(text)).isTrue();
    }

    private void mutate(JsonNode model, JsonNode parent, List<String> accepted) {
        if (parent instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode original = object.get(key);
                mutate(model, value -> object.set(key, value), key, accepted);
                object.set(key, original);
                mutate(model, original, accepted);
            }
        } else if (parent instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode original = array.get(i);
                mutate(model, value -> array.set(index, value), "[" + i + "]", accepted);
                array.set(i, original);
                mutate(model, original, accepted);
            }
        }
    }

    /** Tries a fifth of the values, another fifth in the next place. */
    private void mutate(JsonNode model, Consumer<JsonNode> place, String what, List<String> accepted) {
        int first = ++mutants % 5;
        for (int i = first; i < NONSENSE.size(); i += 5) {
            place.accept(NONSENSE.get(i));
            String text = YamlText.of(model);
            if (load(text) && !SCHEMA.validate(text).isEmpty()) {
                accepted.add(what + ": " + NONSENSE.get(i));
            }
        }
    }

    private static boolean load(String text) {
        LoadedModel loaded = LOADER.load(List.of(ModelFile.of("model.yaml", text)));
        assertThat(loaded.ir().isPresent()).isNotEqualTo(loaded.findings().hasErrors());
        return loaded.ir().isPresent();
    }

    private static String text(String name) {
        return Golden.read(Path.of("src/test/resources/models", name + ".yaml"));
    }
}
