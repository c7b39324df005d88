package io.devmatrix.core.slot;

import java.util.OptionalLong;

/**
 * What a reply took.
 *
 * @param requests how often something was sent
 * @param inputTokens tokens read; empty when the provider did not say
 * @param outputTokens tokens written, thinking included; empty when the provider did not say
 */
public record Usage(int requests, OptionalLong inputTokens, OptionalLong outputTokens) {
    /** Nothing was sent. */
    public static final Usage NONE = free(0);

    /** Sent, and known to have made no token. */
    public static Usage free(int requests) {
        return of(requests, 0, 0);
    }

    /** Sent, and nobody said what it took. */
    public static Usage unknown(int requests) {
        return new Usage(requests, OptionalLong.empty(), OptionalLong.empty());
    }

    public static Usage of(int requests, long inputTokens, long outputTokens) {
        return new Usage(requests, OptionalLong.of(inputTokens), OptionalLong.of(outputTokens));
    }

    /** Whether the provider said what it took. */
    public boolean isKnown() {
        return inputTokens.isPresent() && outputTokens.isPresent();
    }

    /** Tokens in all, or what to count when they are not known. */
    public long tokensOr(long otherwise) {
        return isKnown() ? inputTokens.getAsLong() + outputTokens.getAsLong() : otherwise;
    }
}
