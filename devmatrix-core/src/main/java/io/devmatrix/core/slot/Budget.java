package io.devmatrix.core.slot;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run may take.
 *
 * @param calls questions to a provider, each with its retries
 * @param tokens read and written together; empty for no limit
 * @param money in the currency of the prices; empty for no limit
 * @param time from the first to the last call
 */
public record Budget(int calls, OptionalLong tokens, Optional<BigDecimal> money, Duration time) {
    /** Nine calls in thirty minutes, tokens and money without limit. */
    public static final Budget DEFAULT = new Budget(9, OptionalLong.empty(), Optional.empty(), Duration.ofMinutes(30));

    /** The same with another number of calls. */
    public Budget ofCalls(int most) {
        return new Budget(most, tokens, money, time);
    }

    /** The same with a limit of tokens. */
    public Budget ofTokens(long most) {
        return new Budget(calls, OptionalLong.of(most), money, time);
    }

    /** The same with a limit of money. */
    public Budget ofMoney(BigDecimal most) {
        return new Budget(calls, tokens, Optional.of(most), time);
    }

    /** The same with another limit of time. */
    public Budget ofTime(Duration most) {
        return new Budget(calls, tokens, money, most);
    }
}
