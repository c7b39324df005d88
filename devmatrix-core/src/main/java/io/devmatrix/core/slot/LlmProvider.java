package io.devmatrix.core.slot;

import io.devmatrix.core.finding.Findings;

/**
 * Whatever answers a prompt: a hosted model, a local one, a program, a person. It knows nothing of slots.
 *
 * <p>Found by ServiceLoader, told apart by id, without state: looking one up or asking it to {@link #check} touches
 * neither network nor disk.
 */
public interface LlmProvider {
    /** Lower case letters and digits; what the settings name. */
    String id();

    /** What stops it from working with these settings, before anything is sent. */
    Findings check(ProviderSettings settings);

    /**
     * Asks once, with the retries the settings allow, within the time of the request. What goes wrong is a reply, not an
     * exception.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    LlmReply complete(LlmRequest request);
}
