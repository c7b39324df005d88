package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;

/** Models behind chat completions as OpenAI defined them: hosted ones, gateways and servers on this machine. */
public final class OpenAiProvider implements LlmProvider {
    private final Conversation conversation = new Conversation(new OpenAiProtocol(), Waiting.REAL);

    @Override
    public String id() {
        return OpenAiProtocol.ID;
    }

    @Override
    public Findings check(ProviderSettings settings) {
        return conversation.check(settings);
    }

    @Override
    public LlmReply complete(LlmRequest request) {
        return conversation.hold(request);
    }
}
