package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;

/** Ports become Java that compiles and reads as written by hand; the outside is never asked within a transaction. */
class PortGeneratorTest {
    private static final FileSet KIOSK = Generated.files(Models.named("kiosk").require());

    @Test
    void compilesWithoutAWarning() {
        assertThat(JavaCompilation.complaints(KIOSK)).isEmpty();
    }

    @Test
    void asksBetweenTwoTransactions() {
        assertThat(Generated.text(KIOSK, "PayFlow.java"))
                .contains(
                        """
                            @Transactional(propagation = Propagation.NEVER)
                            public BasketRead pay(UUID basketId, PayInput input) {
                                Instant now = Now.instant();
                                Currency currency = input.currency().orElse(Currency.EUR);
                                CardTerminalChargeRequest asked = phases.question(() -> toAsk(basketId, input, currency));
                                CardTerminalChargeReply charged = cardTerminal.charge(asked);
                                return phases.change(() -> withAnswer(basketId, input, currency, now, asked, charged));
                            }
                        """);
    }

    @Test
    void readsWithoutALockWhatItAsksAndDecidesAgainWithOne() {
        assertThat(Generated.text(KIOSK, "PayFlow.java"))
                .containsSubsequence(
                        "toAsk(UUID basketId, PayInput input, Currency currency) {",
                        "Rows.find(baskets, \"basket\", basketId);",
                        "BusinessProblems.BASKET_PAID",
                        "return new CardTerminalChargeRequest(",
                        "withAnswer(",
                        "Rows.lock(baskets, \"basket\", basketId);",
                        "BusinessProblems.BASKET_PAID",
                        ".equals(asked)",
                        "ProblemException.overtaken()",
                        "basket.setState(BasketState.PAID)");
    }

    @Test
    void readsOnlyWhereNothingChanges() {
        assertThat(Generated.text(KIOSK, "QuoteFlow.java"))
                .contains("return phases.read(() -> withAnswer(showId, asked, found));")
                .doesNotContain("Rows.lock");
    }

    @Test
    void triesOnlyTheTransactionAgainAndNeverThePort() {
        assertThat(Generated.text(KIOSK, "PayController.java"))
                .contains("return flow.pay(basketId, body);")
                .doesNotContain("Attempts");
    }

    @Test
    void tellsEachAnswerByItsName() {
        assertThat(Generated.text(KIOSK, "CardTerminalClient.java"))
                .contains(
                        """
                                } catch (PortException e) {
                                    throw switch (e.status()) {
                                        case 402 -> ProblemException.of(BusinessProblems.CARD_REFUSED);
                                        case 404 -> ProblemException.of(BusinessProblems.CARD_UNKNOWN);
                                        default -> ProblemException.of(BusinessProblems.TERMINAL_DOWN);
                                    };
                                }
                        """);
    }

    @Test
    void putsValuesIntoPathQueryAndBody() {
        assertThat(Generated.text(KIOSK, "RatesClient.java"))
                .contains("\"/rates/{currency}?up_to={upTo}\"", "request.upTo().toPlainString()");
        assertThat(Generated.text(KIOSK, "CardTerminalChargeRequest.java"))
                .contains("@JsonIgnore @NotNull @CodePointLength(max = 32) String card");
    }

    @Test
    void makesRoomForABeanOfTheUsersOwn() {
        assertThat(Generated.text(KIOSK, "CardTerminalClient.java"))
                .contains("@Component\n@Fallback\nclass CardTerminalClient implements CardTerminal {");
    }
}
