package io.devmatrix.core.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.LlmReply.Answer;
import io.devmatrix.core.slot.LlmReply.Empty;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run ends before it passes a limit, and its bill says what is not known. */
class PurseTest {
    private static final ProviderSettings SETTINGS =
            ProviderSettings.of("anthropic", Path.of(".")).asking("model-x", 1000);
    /** Two hundred tokens by estimate, so a call may take 1200. */
    private static final LlmRequest CALL = LlmRequest.of(
            SETTINGS, new Prompt("", "x".repeat(600 - field().toString().length()), field()));

    private static final PriceList PRICES =
            new PriceList("EUR", Map.of("model-x", new Price(new BigDecimal("3"), new BigDecimal("15"))));
    private static final LlmReply ANSWER = new Answer("code", "model-x", Usage.of(1, 200, 100));

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void estimatesOnTheSafeSide() {
        assertThat(CALL.mostTokens()).isEqualTo(1200);
    }

    @Test
    void allowsLessThanTenCallsUnlessToldOtherwise() {
        Purse purse = purse(Budget.DEFAULT, PriceList.NONE);
        for (int i = 0; i < 9; i++) {
            assertThat(refusal(purse)).isEmpty();
            purse.pay("flow/a", CALL, ANSWER, purse.now());
        }
        assertThat(refusal(purse))
                .isEqualTo(
                        "The budget of 9 calls is spent."
                                + " Raise the limit or run again: what was accepted is kept. Open: `flow/b`, `rule/c`. [LLM-020]");
    }

    @Test
    void allowsNoCallAtAll() {
        assertThat(refusal(purse(Budget.DEFAULT.ofCalls(0), PriceList.NONE)))
                .startsWith("The budget of 0 calls is spent.");
    }

    @Test
    void countsSeconds() {
        Purse purse = purse(Budget.DEFAULT.ofTime(Duration.ofSeconds(60)), PriceList.NONE);
        now = now.plusSeconds(59);
        assertThat(refusal(purse)).isEmpty();
        assertThat(purse.limited(CALL).time()).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(refusal(purse)).startsWith("The budget of 60 seconds is spent.");
    }

    @Test
    void givesACallNoMoreTimeThanItsOwn() {
        assertThat(purse(Budget.DEFAULT, PriceList.NONE).limited(CALL)).isEqualTo(CALL);
    }

    @Test
    void countsTokensBeforeTheyAreSpent() {
        Purse purse = purse(Budget.DEFAULT.ofTokens(1500), PriceList.NONE);
        assertThat(refusal(purse)).isEmpty();
        purse.pay("flow/a", CALL, ANSWER, purse.now());
        assertThat(refusal(purse)).isEmpty();
        purse.pay("flow/a", CALL, new Answer("code", "model-x", Usage.of(1, 1, 0)), purse.now());
        assertThat(refusal(purse))
                .startsWith("The next call may take 1200 tokens, and of the budget of 1500 are left 1199.");
    }

    @Test
    void countsWhatIsNotReportedAsTheDearest() {
        Purse purse = purse(Budget.DEFAULT.ofTokens(1500).ofMoney(new BigDecimal("0.03")), PRICES);
        purse.pay("flow/a", CALL, new Empty(Usage.unknown(1)), purse.now());

        assertThat(refusal(purse))
                .startsWith("The next call may take 1200 tokens, and of the budget of 1500 are left 300.");
    }

    /** 200 in and 1000 out cost 0.0156 at most, 200 and 100 cost 0.0021. */
    @Test
    void countsMoneyBeforeItIsSpent() {
        Purse purse = purse(Budget.DEFAULT.ofMoney(new BigDecimal("0.0177")), PRICES);
        assertThat(refusal(purse)).isEmpty();
        purse.pay("flow/a", CALL, ANSWER, purse.now());
        assertThat(refusal(purse)).isEmpty();
        purse.pay("flow/a", CALL, ANSWER, purse.now());
        assertThat(refusal(purse))
                .startsWith("The next call may cost 0.0156 EUR, and of the budget of 0.0177 EUR are left 0.0135 EUR.");
    }

    @Test
    void spendsNoMoneyWithoutAPrice() {
        Budget budget = Budget.DEFAULT.ofMoney(BigDecimal.TEN);

        assertThat(refusal(purse(budget, PriceList.NONE)))
                .startsWith("Money is limited, and the price of `model-x` of `anthropic` is not given.");
        PriceList ofProvider = new PriceList("EUR", Map.of("anthropic", new Price(BigDecimal.ZERO, BigDecimal.ZERO)));
        assertThat(refusal(purse(budget, ofProvider))).isEmpty();
    }

    @Test
    void writesABill() {
        Purse purse = purse(Budget.DEFAULT, PRICES);
        purse.pay("flow/a", CALL, ANSWER, purse.now());
        purse.pay("flow/b", CALL, new Empty(Usage.unknown(3)), purse.now());
        LlmRequest byHand = LlmRequest.of(ProviderSettings.of("files", Path.of(".")), CALL.prompt());
        purse.pay("rule/c", byHand, new LlmReply.Awaited("p", "a", Usage.NONE), purse.now());

        assertThat(purse.bill().toString())
                .isEqualTo(
                        """
                        flow/a: Answer by anthropic model-x, 200 tokens in, 100 out, 0.0021 EUR
                        flow/b: Empty by anthropic model-x, tokens unknown, cost unknown
                        rule/c: Awaited by files, 0 tokens in, 0 out, 0.00 EUR
                        Calls: 3 (requests sent: 4). Tokens: 200 in, 100 out, not counting 1 call without figures. \
                        Cost: 0.0021 EUR, not counting 1 call without figures.""");
        assertThat(purse.bill().calls()).isEqualTo(3);
        assertThat(purse.bill().requests()).isEqualTo(4);
    }

    @Test
    void tellsTheBillBehindEachCall() {
        List<Bill> told = new ArrayList<>();
        Purse purse = new Purse(Budget.DEFAULT, PRICES, (InstantSource) () -> now, told::add);
        Instant asked = purse.now();
        now = now.plusMillis(1250);
        purse.pay("flow/a", CALL, ANSWER, asked);
        purse.pay("flow/b", CALL, ANSWER, purse.now());

        assertThat(told).extracting(Bill::calls).containsExactly(1, 2);
        assertThat(told.get(1).items())
                .extracting(BillItem::took)
                .containsExactly(Duration.ofMillis(1250), Duration.ZERO);
    }

    @Test
    void writesABillOfNothing() {
        assertThat(purse(Budget.DEFAULT, PriceList.NONE).bill().toString())
                .isEqualTo("Calls: 0 (requests sent: 0). Tokens: 0 in, 0 out. Cost: 0.00 USD.");
    }

    @Test
    void saysThatAPriceIsUnknown() {
        Purse purse = purse(Budget.DEFAULT, PriceList.NONE);
        purse.pay("flow/a", CALL, ANSWER, purse.now());

        assertThat(purse.bill().toString())
                .contains("200 tokens in, 100 out, cost unknown\n")
                .endsWith("Tokens: 200 in, 100 out. Cost: 0.00 USD, not counting 1 call without figures.");
    }

    private Purse purse(Budget budget, PriceList prices) {
        return new Purse(budget, prices, (InstantSource) () -> now);
    }

    private static String refusal(Purse purse) {
        return purse.refusal(CALL, List.of("flow/b", "rule/c"))
                .map(Object::toString)
                .orElse("");
    }

    private static AnswerField field() {
        return new AnswerField("code", "One Java class.");
    }
}
