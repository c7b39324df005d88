package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.LlmProvider;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.Prompt;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Purse;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A provider, how it is reached, and what may be spent on it.
 *
 * @param settings checked before
 */
public record Asker(LlmProvider provider, ProviderSettings settings, Purse purse) {
    /** What keeps the prompt for a slot from being sent: what is in it, or the budget, which names what is {@code open}. */
    List<Finding> obstacles(SlotStanding standing, Prompt prompt, List<String> open) {
        List<Finding> found = new ArrayList<>(PromptGuard.check(standing.contract(), prompt, standing.path()));
        String all = prompt.instructions() + prompt.text();
        if (!settings.mask(all).equals(all)) {
            found.add(Finding.error(
                    "FILL-009",
                    Location.of(standing.path()),
                    "The prompt for `" + standing.id() + "` holds the provider's own key",
                    "Take it out of the model or the fill, and change it"));
        }
        if (found.isEmpty()) {
            purse.refusal(LlmRequest.of(settings, prompt), open).ifPresent(found::add);
        }
        return found;
    }

    /** What a reply says of itself, without a secret. */
    String account(LlmReply reply) {
        return settings.mask(reply.account());
    }

    /** The finding of a reply that is no answer; one that is still to come is no error. */
    Finding noAnswer(SlotStanding standing, LlmReply reply) {
        return new Finding(
                "FILL-010",
                reply instanceof LlmReply.Awaited ? Severity.WARNING : Severity.ERROR,
                Location.of(standing.path()),
                "The slot `" + standing.id() + "` stays as it is, since there is no answer: " + account(reply),
                "Run again, or write the fill by hand and run `mvn devmatrix:accept -Dslot=" + standing.id() + "`");
    }

    /** The model that answered, else the one that was asked. */
    String model(LlmReply.Answer answer) {
        return answer.model().isEmpty() ? settings.model() : answer.model();
    }

    /** Asks once; what was taken is paid. */
    LlmReply ask(String purpose, Prompt prompt) {
        LlmRequest request = purse.limited(LlmRequest.of(settings, prompt));
        Instant asked = purse.now();
        LlmReply reply = provider.complete(request);
        purse.pay(purpose, request, reply, asked);
        return reply;
    }
}
