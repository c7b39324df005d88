package io.devmatrix.core.slot.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.slot.contract.SlotContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseMakerTest {
    private static List<Case> cases(SlotContract contract) {
        return new CaseMaker(contract, Pools.of(contract)).cases();
    }

    private static Object cart(Case one, String member) {
        return ((Map<?, ?>) one.arguments().get("cart")).get(member);
    }

    @Test
    void beginsWithTheExamples() {
        List<Case> cases = cases(Contracts.discount().contract());

        assertThat(cases.subList(0, 5)).allMatch(one -> one.wanted().isPresent());
        assertThat(cart(cases.get(1), "total")).isEqualTo(new BigDecimal("500"));
        assertThat(cart(cases.get(1), "items")).isEqualTo(List.of());
    }

    @Test
    void triesBelowAtAndAboveEachNumber() {
        Set<BigDecimal> totals = cases(Contracts.discount().contract()).stream()
                .map(one -> ((BigDecimal) cart(one, "total")).stripTrailingZeros())
                .collect(Collectors.toSet());

        assertThat(totals)
                .contains(
                        new BigDecimal("499.99"),
                        new BigDecimal("5E+2"),
                        new BigDecimal("500.01"),
                        new BigDecimal("999.99"),
                        new BigDecimal("1E+3"),
                        new BigDecimal("1000.01"),
                        new BigDecimal("1E+6"))
                .allMatch(total -> total.signum() >= 0 && total.compareTo(new BigDecimal("1E+6")) <= 0);
    }

    @Test
    void putsTheSpecialElementFirstInTheMiddleAndLast() {
        Set<String> opened = cases(Contracts.returns().contract()).stream()
                .map(one -> (List<?>) ((Map<?, ?>) one.arguments().get("order")).get("lines"))
                .map(lines -> lines.stream()
                        .map(line -> ((Map<?, ?>) line).get("opened").equals(true) ? "x" : "-")
                        .collect(Collectors.joining()))
                .collect(Collectors.toSet());

        assertThat(opened).contains("", "-", "x", "--", "---", "x--", "-x-", "--x", "xxx");
    }

    @Test
    void keepsToThePreconditions() {
        ContractText text = Contracts.discount();
        text.requires.add("cart.total > 600.0");

        assertThat(cases(text.contract()))
                .isNotEmpty()
                .allMatch(one -> ((BigDecimal) cart(one, "total")).compareTo(new BigDecimal("600")) > 0);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(cases(Contracts.returns().contract()))
                .isEqualTo(cases(Contracts.returns().contract()));
    }
}
