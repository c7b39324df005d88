package io.devmatrix.core.generate.openapi;

import io.devmatrix.core.ir.Example;
import java.util.List;
import java.util.stream.Collectors;

/** Prints an {@code examples} table for readers of the contract, in CommonMark as OpenAPI 3.1 has it. */
final class ExampleText {
    private ExampleText() {}

    /** The text with the table below it, a row a line; no row can end the block, since each starts with a brace. */
    static String under(String text, List<Example> examples) {
        if (examples.isEmpty()) {
            return text;
        }
        String rows = examples.stream().map(example -> example.json() + "\n").collect(Collectors.joining());
        return text + (text.isEmpty() ? "" : "\n\n") + "Examples, run as tests by the judge:\n\n```json\n" + rows
                + "```";
    }
}
