package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.Diagnostic;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import io.devmatrix.core.stack.springboot.SpringBootStack;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contracts as they are generated from a model are judged like those written by hand. */
class GeneratedContractTest {
    private static final Map<String, SlotContract> BAKERY = new SpringBootStack()
            .slots(FactTable.of(Models.named("bakery").require())).stream()
                    .collect(Collectors.toMap(SlotContract::name, Function.identity()));

    private static SlotVerdict judged(String behaviour, String source) {
        try (SlotJudge judge = new SlotJudge(Fills.classPath())) {
            return judge.judge(BAKERY.get(behaviour), source);
        }
    }

    @Test
    void answersOfPortsAreMapped() {
        SlotVerdict verdict = judged(
                "settlement",
                """
                package com.acme.bakery.mapping;

                import com.acme.bakery.domain.OrderState;

                final class SettlementMappings implements Settlement {
                    @Override
                    public OrderState settled(GateCharge answer) {
                        if (answer.code() >= 50) {
                            throw new Refused(Refused.Reason.ODD_ANSWER);
                        }
                        return answer.code() < 10 ? OrderState.PAID : OrderState.OPEN;
                    }
                }
                """);

        assertThat(verdict.diagnostics()).isEmpty();
        assertThat(verdict.cases()).isGreaterThan(20);
        assertThat(verdict.planted()).isPositive();
    }

    /** Its `ensures` cannot hold for totals below zero, and no `requires` keeps them away. */
    @Test
    void aContractThatNoFillCanKeepIsShownByACase() {
        SlotVerdict verdict = judged(
                "returnsPolicy",
                """
                package com.acme.bakery.flow;

                import java.math.BigDecimal;

                final class ReturnsPolicyFlowMethods implements ReturnsPolicy {
                    @Override
                    public Result policy(Order order, int days, String reason, Ports ports) {
                        if (days > 7) {
                            throw new Refused(Refused.Reason.TOO_LATE);
                        }
                        BigDecimal refund = order.total().max(BigDecimal.ZERO).min(new BigDecimal("999999.99"));
                        return new Result(refund, days <= 1, reason, ports.now(), ports.ids().get());
                    }
                }
                """);

        assertThat(verdict.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("SLOT-131");
            assertThat(found.problem()).contains("total: -").endsWith("`Q2` wants `result.refund <= order.total`.");
        });
        assertThat(verdict.diagnostics()).extracting(Diagnostic::line).containsExactly(0);
    }
}
