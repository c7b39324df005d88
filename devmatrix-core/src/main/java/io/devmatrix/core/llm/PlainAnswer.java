package io.devmatrix.core.llm;

import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Malformed;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.Usage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** An answer that is the text itself, without any wrapping. */
final class PlainAnswer {
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private PlainAnswer() {}

    static LlmReply read(byte[] bytes, LlmRequest request, Usage usage) {
        if (bytes.length > MOST_BYTES) {
            return new Malformed("The answer has more than 4 MiB.", usage);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new AnswerReader(request, request.settings().model(), usage).ofPlain(text);
        } catch (CharacterCodingException e) {
            return new Malformed("The answer is not UTF-8.", usage);
        }
    }
}
