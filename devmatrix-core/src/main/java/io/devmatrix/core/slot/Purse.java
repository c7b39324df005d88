package io.devmatrix.core.slot;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds a run to its budget: asked before each call, told after it.
 *
 * <p>A call is let through only when its dearest outcome fits into what is left, so that a limit is not passed by the
 * call that reaches it; what a provider does not report counts as its dearest outcome. For one thread.
 */
public final class Purse {
    private final Budget budget;
    private final PriceList prices;
    private final InstantSource clock;
    private final Instant start;
    private final Consumer<Bill> paid;
    private final List<BillItem> items = new ArrayList<>();
    private long tokens;
    private BigDecimal money = BigDecimal.ZERO;

    /** A full purse; its time runs from now. */
    public Purse(Budget budget, PriceList prices, InstantSource clock) {
        this(budget, prices, clock, bill -> {});
    }

    /**
     * A full purse; its time runs from now.
     *
     * @param paid is told the bill so far after each call
     */
    public Purse(Budget budget, PriceList prices, InstantSource clock, Consumer<Bill> paid) {
        this.paid = paid;
        this.budget = budget;
        this.prices = prices;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** What keeps the next call from being made, naming what stays open; empty when it may be made. */
    public Optional<Finding> refusal(LlmRequest next, List<String> open) {
        return callsSpent()
                .or(this::timeSpent)
                .or(() -> tokensSpent(next))
                .or(() -> moneySpent(next))
                .map(limit -> Finding.error("LLM-020", Location.NONE, limit, advice(open)));
    }

    private static String advice(List<String> open) {
        return "Raise the limit or run again: what was accepted is kept. Open: `" + String.join("`, `", open) + "`";
    }

    /** The request with no more time than is left. */
    public LlmRequest limited(LlmRequest request) {
        Duration left = timeLeft();
        return left.compareTo(request.time()) < 0
                ? new LlmRequest(request.settings(), request.prompt(), left)
                : request;
    }

    /** The time by its clock. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Takes what the call took.
     *
     * @param asked when the question was sent
     */
    public void pay(String purpose, LlmRequest request, LlmReply reply, Instant asked) {
        ProviderSettings settings = request.settings();
        Usage usage = reply.usage();
        Optional<BigDecimal> cost = prices.cost(settings, usage);
        String outcome = reply.getClass().getSimpleName();
        Duration took = Duration.between(asked, clock.instant());
        items.add(new BillItem(purpose, settings.id(), settings.model(), outcome, usage, cost, took));
        tokens += usage.tokensOr(request.mostTokens());
        money = money.add(cost.or(() -> prices.most(request)).orElse(BigDecimal.ZERO));
        paid.accept(bill());
    }

    /** What was taken so far. */
    public Bill bill() {
        return new Bill(prices.currency(), items);
    }

    private Duration timeLeft() {
        return budget.time().minus(Duration.between(start, clock.instant()));
    }

    private Optional<String> callsSpent() {
        return when(items.size() >= budget.calls(), "The budget of " + budget.calls() + " calls is spent");
    }

    private Optional<String> timeSpent() {
        Duration left = timeLeft();
        return when(
                left.isZero() || left.isNegative(),
                "The budget of " + budget.time().toSeconds() + " seconds is spent");
    }

    private Optional<String> tokensSpent(LlmRequest next) {
        long limit = budget.tokens().orElse(Long.MAX_VALUE);
        return when(
                next.mostTokens() > limit - tokens,
                "The next call may take " + next.mostTokens() + " tokens, and of the budget of " + limit + " are left "
                        + Math.max(0, limit - tokens));
    }

    private Optional<String> moneySpent(LlmRequest next) {
        if (budget.money().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal left = budget.money().get().subtract(money);
        Optional<BigDecimal> most = prices.most(next);
        if (most.isEmpty()) {
            return Optional.of("Money is limited, and the price of `"
                    + next.settings().model() + "` of `" + next.settings().id() + "` is not given");
        }
        return when(
                most.get().compareTo(left) > 0,
                "The next call may cost " + plain(most.get()) + ", and of the budget of "
                        + plain(budget.money().get()) + " are left " + plain(left.max(BigDecimal.ZERO)));
    }

    private String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString() + " " + prices.currency();
    }

    private static Optional<String> when(boolean spent, String limit) {
        return spent ? Optional.of(limit) : Optional.empty();
    }
}
