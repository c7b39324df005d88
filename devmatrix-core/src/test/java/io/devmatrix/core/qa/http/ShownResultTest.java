package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownResultTest {
    private final ShownResult result = new ShownResult(new ApiFacts(FlowModel.facts()), "payload");

    @Test
    void comparesDocumentsAndLists() {
        Map<String, Object> expected = Map.of("extraWords", "{\"n\":1}", "ids", List.of("a"));

        assertThat(result.objection(expected, JsonTree.parse("{\"extra_words\":{\"n\":1},\"ids\":[\"a\"]}")))
                .isEmpty();
        assertThat(result.objection(expected, JsonTree.parse("{\"extra_words\":{\"n\":2},\"ids\":[\"a\"]}")))
                .contains("the payload's `/extraWords` is {\"n\":2} instead of {\"n\":1}");
        assertThat(result.objection(Map.of("word", "a"), JsonTree.parse("{\"word\":[\"a\"]}")))
                .contains("the payload's `/word` is [\"a\"] instead of a");
    }
}
