package io.devmatrix.core.slot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prices as the project states them; none are built in, for they change.
 *
 * @param currency its sign in the bill
 * @param prices by model, or by provider for all its models
 */
public record PriceList(String currency, Map<String, Price> prices) {
    /** Nothing has a known price. */
    public static final PriceList NONE = new PriceList("USD", Map.of());

    public PriceList {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }

    /** The price of the model, else of its provider; empty when neither is known. */
    Optional<Price> of(ProviderSettings settings) {
        Price price = prices.get(settings.model());
        return Optional.ofNullable(price == null ? prices.get(settings.id()) : price);
    }

    /** What was paid: nothing for no tokens, else empty when price or tokens are not known. */
    Optional<BigDecimal> cost(ProviderSettings settings, Usage usage) {
        if (usage.tokensOr(1) == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return of(settings)
                .filter(price -> usage.isKnown())
                .map(price -> price.of(
                        usage.inputTokens().getAsLong(), usage.outputTokens().getAsLong()));
    }

    /** What the request may cost at most; empty when the price is not known. */
    Optional<BigDecimal> most(LlmRequest request) {
        long input = request.prompt().estimatedTokens();
        return of(request.settings())
                .map(price -> price.of(input, request.settings().maxTokens()));
    }
}
