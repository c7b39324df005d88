package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Golden;
import io.devmatrix.core.Models;
import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code docs/model.md}: its snippets load, its reference is what the schema says. */
class ModelReferenceTest {
    private static final Path PAGE = Path.of("../docs/model.md");
    private static final String MARK =
            "<!-- From here on generated from the schema: run ModelReferenceTest with -Dgolden.update=true. -->\n";
    private static final Pattern SNIPPET = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final PublishedSchema SCHEMA = new PublishedSchema();

    static Stream<String> snippets() {
        return SNIPPET.matcher(tutorial()).results().map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void eachSnippetOfTheTutorialLoads(String snippet) {
        String head =
                snippet.contains("devmatrix: 1") ? "" : "devmatrix: 1\nservice: library\npackage: com.acme.library\n";
        String model = head + snippet;

        LoadedModel loaded = Models.of(model);
        assertThat(loaded.findings()).as(model).hasToString("");
        assertThat(ModelExpressions.check(loaded.require()).problems())
                .as(model)
                .isEmpty();
        assertThat(IrRules.check(loaded.require(), FactTable.of(loaded.require())))
                .as(model)
                .isEmpty();
        assertThat(SCHEMA.validate(model)).isEmpty();
    }

    @Test
    void theTutorialHasSnippets() {
        assertThat(snippets()).hasSizeGreaterThan(10);
    }

    @Test
    void theReferenceIsWhatTheSchemaSays() {
        Golden.check(PAGE, tutorial() + MARK + "\n" + reference() + findings());
    }

    private static String tutorial() {
        return Golden.read(PAGE).split(Pattern.quote(MARK), 2)[0];
    }

    private static String reference() {
        return "## Every word\n\n"
                + SCHEMA.shapes().map(ModelReferenceTest::section).collect(Collectors.joining());
    }

    private static String section(Map.Entry<String, JsonNode> shape) {
        String rows = shape.getValue().get("properties").properties().stream()
                .map(word -> row(shape.getKey(), word.getKey(), word.getValue()))
                .collect(Collectors.joining());
        return "### " + heading(shape.getValue().get("title").stringValue()) + "\n\n"
                + shape.getValue().get("description").stringValue()
                + "\n\n| word | meaning | default | example |\n|---|---|---|---|\n" + rows + "\n";
    }

    private static String heading(String title) {
        return title.contains(".") || title.contains("[") ? "`" + title + "`" : title;
    }

    private static String row(String shape, String name, JsonNode word) {
        String mark = SCHEMA.required(shape).contains(name)
                ? "required"
                : word.has("default") ? code(preset(word.get("default"))) : "";
        String examples = word.get("examples")
                .valueStream()
                .map(example -> code(name + ": " + YamlText.of(example)))
                .collect(Collectors.joining("<br>"));
        return "| " + code(name) + " | " + cell(word.get("description").stringValue()) + " | " + mark + " | " + examples
                + " |\n";
    }

    private static String preset(JsonNode value) {
        return value.asString("").isEmpty() && value.isString() ? "\"\"" : YamlText.of(value);
    }

    private static String findings() {
        String rows = Arrays.stream(ModelProblem.values())
                .map(problem -> "| " + problem.id() + " | " + problem.summary() + " |\n")
                .collect(Collectors.joining());
        return "## Findings of loading\n\n| id | what it means |\n|---|---|\n" + rows;
    }

    private static String code(String text) {
        return "`" + cell(text) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
