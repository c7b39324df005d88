package io.devmatrix.core.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ir.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTextTest {
    private static final Example EXAMPLE = new Example("flows.lend.examples[0]", "{\"days\":14,\"status\":201}");

    @Test
    void withoutExamplesTheTextStandsAlone() {
        assertThat(ExampleText.under("Lends a book.", List.of())).isEqualTo("Lends a book.");
    }

    @Test
    void examplesStandBelowTheText() {
        assertThat(ExampleText.under("Lends a book.", List.of(EXAMPLE)))
                .isEqualTo(
                        """
                        Lends a book.

                        Examples, run as tests by the judge:

                        ```json
                        {"days":14,"status":201}
                        ```""");
    }

    @Test
    void examplesMayStandAlone() {
        assertThat(ExampleText.under("", List.of(EXAMPLE))).startsWith("Examples, ");
    }
}
