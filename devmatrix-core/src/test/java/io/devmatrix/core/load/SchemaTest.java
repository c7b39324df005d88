package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.load.PublishedSchema.Property;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the loader know the same words. */
class SchemaTest {
    private static final PublishedSchema SCHEMA = new PublishedSchema();
    private static final WordExamples EXAMPLES = new WordExamples(SCHEMA);
    private static final ModelLoader LOADER = new ModelLoader();
    private static final JsonNode NONSENSE = new JsonMapper().readTree("{\"?\": {}}");

    /** Words that take anything. */
    private static final Set<String> ANYTHING = Set.of("attribute.default", "input.default");

    static List<Property> properties() {
        return SCHEMA.properties();
    }

    static Stream<String> brokenModels() {
        return Golden.names(Path.of("src/test/resources/findings/model"), ".yaml").stream();
    }

    @Test
    void isOfItsDraft() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(SCHEMA.root())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachWordHasHoverTextAndExample(Property word) {
        assertThat(word.schema().path("description").asString("")).endsWith(".");
        assertThat(word.schema().path("examples")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachExampleLoadsAndIsValid(Property word) {
        for (JsonNode example : word.schema().get("examples")) {
            String model = EXAMPLES.model(word, example);

            assertThat(load(model)).as(model).hasToString("");
            assertThat(SCHEMA.validate(model)).as(model).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachExpressionOfTheExamplesHoldsItsTypes(Property word) {
        for (JsonNode example : word.schema().get("examples")) {
            String model = EXAMPLES.model(word, example);

            assertThat(ModelExpressions.check(Models.of(model).require()).problems())
                    .as(model)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachWordIsReadAndHeldToItsForm(Property word) {
        String model = EXAMPLES.model(word, NONSENSE);

        assertThat(load(model).hasErrors()).as(model).isTrue();
        assertThat(SCHEMA.validate(model).isEmpty()).as(model).isEqualTo(ANYTHING.contains(word.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop", "word-examples"})
    void sampleModelsAreValid(String name) {
        assertThat(SCHEMA.validate(Golden.read(Path.of("src/test/resources/models", name + ".yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenModels")
    void refusesWhatIsWrongInShape(String name) {
        String text = Golden.read(Path.of("src/test/resources/findings/model", name + ".yaml"));
        Findings findings = load(text);
        Set<String> shape = Set.of("MODEL-015", "MODEL-016", "MODEL-018", "MODEL-019", "MODEL-020", "MODEL-021");
        if (findings.all().stream().anyMatch(f -> shape.contains(f.id())) && readable(text)) {
            assertThat(SCHEMA.validate(text)).isNotEmpty();
        }
    }

    private static boolean readable(String text) {
        return YamlReader.read(new SourceText("model.yaml", text), new Problems())
                .isPresent();
    }

    private static Findings load(String yaml) {
        return LOADER.load(List.of(ModelFile.of("model.yaml", yaml))).findings();
    }
}
