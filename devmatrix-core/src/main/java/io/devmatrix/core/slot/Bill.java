package io.devmatrix.core.slot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What the calls of a run took, in their order.
 *
 * @param currency of the costs
 * @param items one for each call
 */
public record Bill(String currency, List<BillItem> items) {
    public Bill {
        items = List.copyOf(items);
    }

    /** Calls made. */
    public int calls() {
        return items.size();
    }

    /** Requests sent, retries included. */
    public int requests() {
        return items.stream().mapToInt(item -> item.usage().requests()).sum();
    }

    /** What is known to have been paid. */
    public BigDecimal knownCost() {
        return items.stream().flatMap(item -> item.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One line a call, and a line of sums that says what of it is not known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (BillItem item : items) {
            text.append(line(item)).append('\n');
        }
        return text.append(sums()).toString();
    }

    private String line(BillItem item) {
        String name = item.model().isEmpty() ? item.provider() : item.provider() + " " + item.model();
        return item.purpose() + ": " + item.outcome() + " by " + name + ", " + tokens(item.usage()) + ", "
                + item.cost().map(this::money).orElse("cost unknown");
    }

    private String sums() {
        long unknownTokens =
                items.stream().filter(item -> !item.usage().isKnown()).count();
        long unknownCosts = items.stream().filter(item -> item.cost().isEmpty()).count();
        return "Calls: " + calls() + " (requests sent: " + requests() + "). Tokens: " + sum(Usage::inputTokens)
                + " in, " + sum(Usage::outputTokens) + " out" + butFor(unknownTokens) + ". Cost: " + money(knownCost())
                + butFor(unknownCosts) + ".";
    }

    private long sum(Function<Usage, OptionalLong> part) {
        return items.stream()
                .map(BillItem::usage)
                .map(part)
                .mapToLong(tokens -> tokens.orElse(0))
                .sum();
    }

    private static String butFor(long unknown) {
        return unknown == 0
                ? ""
                : ", not counting " + unknown + (unknown == 1 ? " call" : " calls") + " without figures";
    }

    private static String tokens(Usage usage) {
        return usage.isKnown()
                ? usage.inputTokens().getAsLong() + " tokens in, "
                        + usage.outputTokens().getAsLong() + " out"
                : "tokens unknown";
    }

    private String money(BigDecimal amount) {
        BigDecimal shown = Optional.of(amount.stripTrailingZeros())
                .filter(exact -> exact.scale() > 2)
                .orElseGet(() -> amount.setScale(2));
        return shown.toPlainString() + " " + currency;
    }
}
