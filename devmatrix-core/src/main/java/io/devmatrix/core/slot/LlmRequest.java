package io.devmatrix.core.slot;

import java.time.Duration;

/**
 * One question to a provider.
 *
 * @param settings whom to ask, and how
 * @param prompt what to ask
 * @param time until the answer is there, retries included
 */
public record LlmRequest(ProviderSettings settings, Prompt prompt, Duration time) {
    /** The question within the time of the settings. */
    public static LlmRequest of(ProviderSettings settings, Prompt prompt) {
        return new LlmRequest(settings, prompt, settings.network().callTime());
    }

    /** Tokens that it takes at most, the prompt estimated. */
    public long mostTokens() {
        return prompt.estimatedTokens() + settings.maxTokens();
    }
}
