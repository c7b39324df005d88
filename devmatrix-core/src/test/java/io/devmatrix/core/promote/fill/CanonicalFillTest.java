package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.judge.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles that mean the same are equal, and what only looks alike is not. Two fills stand apart by a line of {@code ---}. */
class CanonicalFillTest {
    private static final SlotContract DISCOUNT = Contracts.all().get("discount");

    private static Tree tree(String members) {
        return CanonicalFill.of(DISCOUNT, source(members)).orElseThrow();
    }

    /** The fill of these members, or of one method with these statements. */
    static String source(String members) {
        String method = members.contains("@Override")
                ? members
                : "@Override\n    public BigDecimal discount(Cart cart) {\n" + members + "\n}";
        return "package com.acme.shop.rule;\n\nimport java.math.*;\nimport java.util.*;\n"
                + "import java.util.stream.*;\n\nfinal class TieredDiscountBusinessRules implements TieredDiscount {\n"
                + method + "\n}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                final BigDecimal total = cart.total();
                return total.multiply(BigDecimal.valueOf(2));
                ---
                var sum = cart.total();
                return sum.multiply(new BigDecimal("2"));
                ---
                private static final BigDecimal TWICE = new BigDecimal(2);

                @Override
                public BigDecimal discount(Cart given) {
                    return twice(given.total());
                }

                private static BigDecimal twice(BigDecimal amount) {
                    return amount.multiply(TWICE);
                }
                """,
                """
                if (cart.total().compareTo(BigDecimal.TEN) < 0) {
                    return BigDecimal.ZERO;
                }
                return cart.total();
                ---
                return cart.total().compareTo(BigDecimal.TEN) >= 0 ? cart.total() : BigDecimal.ZERO;
                ---
                if (!(new BigDecimal("10.0").compareTo(cart.total()) > 0)) {
                    return cart.total();
                } else {
                    return new BigDecimal("0");
                }
                ---
                BigDecimal result = BigDecimal.ZERO;
                if (0 <= cart.total().compareTo(BigDecimal.TEN)) {
                    result = cart.total();
                }
                return result;
                """,
                """
                BigDecimal sum = BigDecimal.ZERO;
                for (CartItem item : cart.items()) {
                    if (item.product().active()) {
                        sum = sum.add(item.unitPrice().multiply(BigDecimal.valueOf(item.quantity())));
                    }
                }
                return sum.min(cart.total());
                ---
                return cart.items().stream()
                        .filter(item -> item.product().active())
                        .map(item -> item.unitPrice().multiply(new BigDecimal(item.quantity())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .min(cart.total());
                ---
                var worth = BigDecimal.ZERO;
                for (var each : cart.items()) {
                    if (!each.product().active()) {
                        continue;
                    }
                    final BigDecimal price = each.unitPrice();
                    worth = worth.add(price.multiply(BigDecimal.valueOf(each.quantity())));
                }
                return worth.min(cart.total());
                ---
                private BigDecimal worth(Cart cart) {
                    return cart.items().stream()
                            .filter(this::sells)
                            .map(TieredDiscountBusinessRules::price)
                            .reduce(BigDecimal.ZERO, (one, other) -> one.add(other));
                }

                private boolean sells(CartItem item) {
                    return item.product().active();
                }

                private static BigDecimal price(CartItem item) {
                    return item.unitPrice().multiply(BigDecimal.valueOf(item.quantity()));
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return worth(cart).min(cart.total());
                }
                """,
                """
                int pieces = 0;
                for (CartItem item : cart.items()) {
                    pieces += item.quantity();
                }
                return BigDecimal.valueOf(pieces);
                ---
                return BigDecimal.valueOf(cart.items().stream().mapToInt(CartItem::quantity).sum());
                ---
                int pieces = 0;
                for (CartItem item : cart.items()) {
                    pieces = pieces + item.quantity();
                }
                return new BigDecimal(pieces);
                """,
                """
                boolean any = false;
                for (CartItem item : cart.items()) {
                    if (item.quantity() > 3) {
                        any = true;
                        break;
                    }
                }
                return any ? cart.total() : BigDecimal.ZERO;
                ---
                if (cart.items().stream().noneMatch(item -> 3 < item.quantity())) {
                    return BigDecimal.ZERO;
                }
                return cart.total();
                """,
                """
                long lines = 0;
                for (CartItem item : cart.items()) {
                    if (item.quantity() != 3) {
                        lines++;
                    }
                }
                return BigDecimal.valueOf(lines);
                ---
                return BigDecimal.valueOf(cart.items().stream().filter(i -> !(i.quantity() == 3)).count());
                """,
                """
                return cart.items().stream().allMatch(i -> !i.product().active()) ? cart.total() : BigDecimal.ONE;
                ---
                boolean none = cart.items().stream().noneMatch(i -> i.product().active() == true);
                return none ? cart.total() : BigDecimal.ONE;
                """
            })
    void stylesAreEqual(String fills) {
        String[] styles = fills.split("---\n");
        Tree first = tree(styles[0]);

        assertThat(styles).hasSizeGreaterThan(1).allSatisfy(style -> assertThat(FillText.of(DISCOUNT, tree(style)))
                .isEqualTo(FillText.of(DISCOUNT, first)));
        assertThat(styles).allSatisfy(style -> assertThat(tree(style)).isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // scale
                """
                return cart.total().min(new BigDecimal("2"));
                ---
                return cart.total().min(new BigDecimal("2.0"));
                """,
                // the bound
                """
                return cart.total().compareTo(BigDecimal.TEN) >= 0 ? cart.total() : BigDecimal.ZERO;
                ---
                return cart.total().compareTo(BigDecimal.TEN) > 0 ? cart.total() : BigDecimal.ZERO;
                """,
                // NaN
                """
                return !(cart.total().doubleValue() < 2.5) ? cart.total() : BigDecimal.ZERO;
                ---
                return cart.total().doubleValue() >= 2.5 ? cart.total() : BigDecimal.ZERO;
                """,
                // what is added in int may be too much
                """
                int pieces = 0;
                for (CartItem item : cart.items()) {
                    pieces += item.quantity();
                }
                return BigDecimal.valueOf(pieces);
                ---
                long pieces = 0;
                for (CartItem item : cart.items()) {
                    pieces += item.quantity();
                }
                return BigDecimal.valueOf(pieces);
                """,
                // what is multiplied in int may be too much
                """
                long number = cart.items().size() * 1000;
                return BigDecimal.valueOf(number);
                ---
                long number = cart.items().size() * 1000L;
                return BigDecimal.valueOf(number);
                """,
                // order of two divisions
                """
                return cart.total().divide(new BigDecimal("3"), 2, RoundingMode.HALF_UP).multiply(BigDecimal.TEN);
                ---
                return cart.total().multiply(BigDecimal.TEN).divide(new BigDecimal("3"), 2, RoundingMode.HALF_UP);
                """,
                // equality sees the scale, comparison does not
                """
                return cart.total().equals(new BigDecimal("2.0")) ? BigDecimal.ONE : BigDecimal.ZERO;
                ---
                return cart.total().equals(new BigDecimal("2")) ? BigDecimal.ONE : BigDecimal.ZERO;
                """,
                // a sum that begins with something
                """
                BigDecimal sum = BigDecimal.ONE;
                for (CartItem item : cart.items()) {
                    sum = sum.add(item.unitPrice());
                }
                return sum;
                ---
                BigDecimal sum = BigDecimal.ZERO;
                for (CartItem item : cart.items()) {
                    sum = sum.add(item.unitPrice());
                }
                return sum;
                """,
                // the loop ends with the first
                """
                BigDecimal sum = BigDecimal.ZERO;
                for (CartItem item : cart.items()) {
                    if (item.product().active()) {
                        sum = sum.add(item.unitPrice());
                        break;
                    }
                }
                return sum;
                ---
                BigDecimal sum = BigDecimal.ZERO;
                for (CartItem item : cart.items()) {
                    if (item.product().active()) {
                        sum = sum.add(item.unitPrice());
                    }
                }
                return sum;
                """,
                // a local that is read before and behind a change
                """
                int count = 1;
                int before = count;
                count += cart.items().size();
                return BigDecimal.valueOf(before).add(BigDecimal.valueOf(count));
                ---
                int count = 1;
                count += cart.items().size();
                return BigDecimal.valueOf(count).add(BigDecimal.valueOf(count));
                """
            })
    void lookAlikesAreNot(String fills) {
        String[] different = fills.split("---\n");

        assertThat(tree(different[0])).isNotEqualTo(tree(different[1]));
    }

    @Test
    void whatAHelperGivesIsNotTakenForItsNumber() {
        String fill =
                """
                private static BigDecimal valueOf(int percent) {
                    return new BigDecimal(percent).movePointLeft(2);
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return cart.total().multiply(valueOf(10));
                }
                """;

        assertThat(FillText.of(DISCOUNT, tree(fill))).contains("movePointLeft(2)");
    }

    @Test
    void whatIsMultipliedInIntStaysSo() {
        String fill = "long number = cart.items().size() * 1000;\nreturn BigDecimal.valueOf(number);";

        assertThat(FillText.of(DISCOUNT, tree(fill))).contains("(long) (cart.items().size() * 1000)");
    }

    @Test
    void aBoxIsNotOpened() {
        String fill =
                """
                private static Integer best(Cart cart) {
                    if (cart.items().isEmpty()) {
                        return 0;
                    }
                    return cart.items().stream().map(CartItem::quantity).max(Integer::compare).orElse(null);
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return best(cart) == null ? BigDecimal.ONE : cart.total();
                }
                """;

        assertThat(FillText.of(DISCOUNT, tree(fill))).doesNotContain("? 0 :").contains("return 0;");
    }

    @Test
    void refusalsKeepTheirOrder() {
        SlotContract returns = Contracts.all().get("returns");
        String head = "package com.acme.shop.rule;\nimport java.math.BigDecimal;\n"
                + "final class ReturnPolicyBusinessRules implements ReturnPolicy {\n"
                + "@Override public Result decide(Order order, Ports ports) {\n";
        String late = "if (order.lines().isEmpty()) { throw new Refused(Refused.Reason.TOO_LATE); }\n";
        String early = "if (order.deliveredAt() == null) { throw new Refused(Refused.Reason.NOT_DELIVERED); }\n";
        String tail = "return new Result(BigDecimal.ZERO, false); } }";

        assertThat(CanonicalFill.of(returns, head + late + early + tail))
                .isPresent()
                .isNotEqualTo(CanonicalFill.of(returns, head + early + late + tail));
    }

    @Test
    void nullKeepsItsMeaning() {
        SlotContract returns = Contracts.all().get("returns");
        String head = "package com.acme.shop.rule;\nimport java.math.BigDecimal;\nimport java.time.Instant;\n"
                + "final class ReturnPolicyBusinessRules implements ReturnPolicy {\n"
                + "@Override public Result decide(Order order, Ports ports) {\nreturn new Result(BigDecimal.ZERO, ";
        String tail = "); } }";

        assertThat(CanonicalFill.of(returns, head + "Instant.EPOCH.equals(order.deliveredAt())" + tail))
                .isPresent()
                .isNotEqualTo(CanonicalFill.of(returns, head + "order.deliveredAt().equals(Instant.EPOCH)" + tail));
    }
}
