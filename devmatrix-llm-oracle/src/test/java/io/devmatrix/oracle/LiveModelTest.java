package io.devmatrix.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.ApiKey;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.ProviderSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Asks a real model, for whoever has one: {@code -Dllm.provider=openai -Dllm.url=http://localhost:11434/v1
 * -Dllm.model=...}, the key in the environment variable {@code LLM_KEY}.
 */
class LiveModelTest {
    @Test
    @EnabledIfSystemProperty(
            named = "llm.model",
            matches = ".+",
            disabledReason = "NOT TRIED: no live model is named by -Dllm.model")
    void answers() {
        ProviderSettings settings = ProviderSettings.of(System.getProperty("llm.provider", "openai"), Path.of("."))
                .at(System.getProperty("llm.url", ""))
                .asking(System.getProperty("llm.model"), 4000)
                .with(System.getenv("LLM_KEY") == null ? ApiKey.NONE : ApiKey.inVariable("LLM_KEY", System.getenv()));

        LlmReply reply = Fixtures.ask(settings);

        assertThat(reply).as(reply.account()).isInstanceOf(Answer.class);
        assertThat(((Answer) reply).text()).contains("class ");
    }
}
