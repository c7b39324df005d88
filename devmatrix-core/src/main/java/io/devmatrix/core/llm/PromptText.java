package io.devmatrix.core.llm;

import io.devmatrix.core.slot.Prompt;

/** A prompt as one text, for whoever answers with a text. */
final class PromptText {
    private PromptText() {}

    static String of(Prompt prompt) {
        return prompt.instructions().strip() + "\n\n" + prompt.text().strip()
                + "\n\nAnswer with this and nothing else: " + prompt.field().description() + "\n";
    }
}
