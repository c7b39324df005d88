package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;

/** Models behind the Messages protocol of Anthropic. */
public final class AnthropicProvider implements LlmProvider {
    private final Conversation conversation = new Conversation(new AnthropicProtocol(), Waiting.REAL);

    @Override
    public String id() {
        return AnthropicProtocol.ID;
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
