package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {
    @Test
    void aKeyThatIsNothingOfTheFlowIsAFindingWithItsPlace() {
        LoadedModel model = Models.of(
                """
                devmatrix: 1
                service: examples
                package: com.acme.examples
                entities:
                  Box: { fields: { count: int }, api: [read] }
                flows:
                  fill:
                    http: POST /boxes/{box}/fill -> 200 Box
                    input: { by: int }
                    steps: [{ increase: box.count, by: by }]
                    examples:
                      - { box: { count: 1 }, by: 2, result: { count: 3 }, after: { box: { count: 3 } } }
                      - { boxx: { count: 1 } }
                """);
        assertThat(model.findings().all())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("The flow has neither a row nor an input `boxx`", "Did you mean `box`?", "13");
    }
}
