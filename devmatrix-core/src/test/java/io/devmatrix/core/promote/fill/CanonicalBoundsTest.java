package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.judge.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds, tiers, loops that return, and operands in another order. Two fills stand apart by a line of {@code ---}. */
class CanonicalBoundsTest {
    private static final SlotContract DISCOUNT = Contracts.all().get("discount");

    private static Tree tree(String members) {
        return CanonicalFill.of(DISCOUNT, CanonicalFillTest.source(members)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // never more than
                """
                return cart.total().multiply(new BigDecimal("0.10")).min(new BigDecimal("200.00"));
                ---
                BigDecimal part = cart.total().multiply(new BigDecimal("0.10"));
                return part.compareTo(new BigDecimal("200.00")) > 0 ? new BigDecimal("200.00") : part;
                ---
                private static final BigDecimal MOST = new BigDecimal("200.00");

                @Override
                public BigDecimal discount(Cart cart) {
                    BigDecimal part = cart.total().multiply(new BigDecimal("0.10"));
                    if (part.compareTo(MOST) > 0) {
                        part = MOST;
                    }
                    return part;
                }
                ---
                BigDecimal part = new BigDecimal("0.10").multiply(cart.total());
                if (part.compareTo(new BigDecimal("200")) <= 0) {
                    return part;
                }
                return new BigDecimal("200.00");
                """,
                // never less than
                """
                BigDecimal least = cart.total().subtract(BigDecimal.TEN);
                return least.compareTo(BigDecimal.ZERO) < 0 ? BigDecimal.ZERO : least;
                ---
                return cart.total().subtract(BigDecimal.TEN).max(BigDecimal.ZERO);
                """,
                // whole numbers
                """
                int lines = cart.items().size();
                if (lines > 5) {
                    lines = 5;
                }
                return BigDecimal.valueOf(lines);
                ---
                return BigDecimal.valueOf(Math.min(cart.items().size(), 5));
                ---
                return BigDecimal.valueOf(Math.min(5, cart.items().size()));
                ---
                return BigDecimal.valueOf(cart.items().size() >= 5 ? 5 : cart.items().size());
                """,
                // tiers from above and from below
                """
                if (cart.total().compareTo(new BigDecimal("500")) >= 0) {
                    return new BigDecimal("3");
                }
                if (cart.total().compareTo(new BigDecimal("100")) > 0) {
                    return BigDecimal.ONE;
                }
                return BigDecimal.ZERO;
                ---
                if (cart.total().compareTo(new BigDecimal("100")) <= 0) {
                    return BigDecimal.ZERO;
                } else if (cart.total().compareTo(new BigDecimal("500")) < 0) {
                    return BigDecimal.ONE;
                } else {
                    return new BigDecimal("3");
                }
                ---
                BigDecimal total = cart.total();
                return total.compareTo(new BigDecimal("100")) <= 0
                        ? BigDecimal.ZERO
                        : total.compareTo(new BigDecimal("500.0")) < 0 ? BigDecimal.ONE : new BigDecimal("3");
                """,
                // inside of something else, three tiers
                """
                int size = cart.items().size();
                return BigDecimal.valueOf(size < 2 ? 0 : size < 5 ? 1 : size <= 9 ? 2 : 3);
                ---
                int size = cart.items().size();
                return BigDecimal.valueOf(size > 9 ? 3 : size >= 5 ? 2 : size >= 2 ? 1 : 0);
                """,
                // whether any does
                """
                private static boolean any(Cart cart) {
                    for (CartItem item : cart.items()) {
                        if (item.quantity() > 3) {
                            return true;
                        }
                    }
                    return false;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return any(cart) ? BigDecimal.ONE : cart.total();
                }
                ---
                return cart.items().stream().anyMatch(item -> item.quantity() > 3) ? BigDecimal.ONE : cart.total();
                ---
                private static boolean none(Cart cart) {
                    for (CartItem item : cart.items()) {
                        if (item.quantity() > 3) {
                            return false;
                        }
                    }
                    return true;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return none(cart) ? cart.total() : BigDecimal.ONE;
                }
                """,
                // a list that is handed back
                """
                private static List<BigDecimal> prices(Cart cart) {
                    List<BigDecimal> prices = new ArrayList<>();
                    for (CartItem item : cart.items()) {
                        if (item.product().active()) {
                            prices.add(item.unitPrice());
                        }
                    }
                    return prices;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return prices(cart).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                ---
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream()
                            .filter(item -> item.product().active())
                            .map(CartItem::unitPrice)
                            .toList();
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return prices(cart).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                """,
                // what is known stands last
                """
                return cart.total().multiply(new BigDecimal("0.10")).add(BigDecimal.valueOf(2 * cart.items().size()));
                ---
                return new BigDecimal("0.10").multiply(cart.total()).add(BigDecimal.valueOf(cart.items().size() * 2));
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
                // of equal ones another scale: 200 and 200.00
                """
                return cart.total().min(new BigDecimal("200"));
                ---
                return cart.total().compareTo(new BigDecimal("200")) >= 0 ? new BigDecimal("200") : cart.total();
                """,
                """
                return new BigDecimal("200").min(cart.total());
                ---
                return cart.total().min(new BigDecimal("200"));
                """,
                // the bound that is given has other places than the one that is asked for
                """
                return cart.total().compareTo(new BigDecimal("200")) > 0 ? new BigDecimal("200.00") : cart.total();
                ---
                return cart.total().min(new BigDecimal("200"));
                """,
                // another bound than the one that is asked for
                """
                return cart.total().compareTo(new BigDecimal("200")) > 0 ? new BigDecimal("100") : cart.total();
                ---
                return cart.total().min(new BigDecimal("200"));
                """,
                // the greater for the lesser
                """
                return cart.total().compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : cart.total();
                ---
                return cart.total().min(BigDecimal.TEN);
                """,
                // NaN, and a zero with a sign
                """
                double part = cart.total().doubleValue();
                return BigDecimal.valueOf(part > 2.5 ? 2.5 : part);
                ---
                return BigDecimal.valueOf(Math.min(cart.total().doubleValue(), 2.5));
                """,
                // tiers: a bound that the upper one does not hold for
                """
                if (cart.total().compareTo(BigDecimal.ONE) < 0) {
                    return BigDecimal.ZERO;
                }
                if (cart.total().compareTo(BigDecimal.TEN) < 0) {
                    return BigDecimal.ONE;
                }
                return cart.total();
                ---
                if (cart.total().compareTo(BigDecimal.TEN) > 0) {
                    return cart.total();
                }
                if (cart.total().compareTo(BigDecimal.ONE) >= 0) {
                    return BigDecimal.ONE;
                }
                return BigDecimal.ZERO;
                """,
                // tiers of two values
                """
                if (cart.total().compareTo(BigDecimal.ONE) < 0) {
                    return BigDecimal.ZERO;
                }
                if (cart.items().get(0).unitPrice().compareTo(BigDecimal.TEN) < 0) {
                    return BigDecimal.ONE;
                }
                return cart.total();
                ---
                if (cart.items().get(0).unitPrice().compareTo(BigDecimal.TEN) >= 0) {
                    return cart.total();
                }
                if (cart.total().compareTo(BigDecimal.ONE) >= 0) {
                    return BigDecimal.ONE;
                }
                return BigDecimal.ZERO;
                """,
                // tiers in an order that leaves one out
                """
                if (cart.total().compareTo(BigDecimal.TEN) < 0) {
                    return BigDecimal.ZERO;
                }
                if (cart.total().compareTo(BigDecimal.ONE) < 0) {
                    return BigDecimal.ONE;
                }
                return cart.total();
                ---
                if (cart.total().compareTo(BigDecimal.TEN) >= 0) {
                    return cart.total();
                }
                if (cart.total().compareTo(BigDecimal.ONE) >= 0) {
                    return BigDecimal.ONE;
                }
                return BigDecimal.ZERO;
                """,
                // tiers of floating numbers: NaN is in none
                """
                double part = cart.total().doubleValue();
                return part < 1.5 ? BigDecimal.ZERO : part < 2.5 ? BigDecimal.ONE : BigDecimal.TEN;
                ---
                double part = cart.total().doubleValue();
                return part >= 2.5 ? BigDecimal.TEN : part >= 1.5 ? BigDecimal.ONE : BigDecimal.ZERO;
                """,
                // whether all do
                """
                private static boolean any(Cart cart) {
                    for (CartItem item : cart.items()) {
                        if (item.quantity() > 3) {
                            return false;
                        }
                    }
                    return true;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return any(cart) ? BigDecimal.ONE : cart.total();
                }
                ---
                return cart.items().stream().anyMatch(item -> item.quantity() > 3) ? BigDecimal.ONE : cart.total();
                """,
                // only the first is asked
                """
                private static boolean any(Cart cart) {
                    for (CartItem item : cart.items()) {
                        if (item.quantity() > 3) {
                            return true;
                        } else {
                            return false;
                        }
                    }
                    return false;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return any(cart) ? BigDecimal.ONE : cart.total();
                }
                ---
                return cart.items().stream().anyMatch(item -> item.quantity() > 3) ? BigDecimal.ONE : cart.total();
                """,
                // a list that begins with something
                """
                private static List<BigDecimal> prices(Cart cart) {
                    List<BigDecimal> prices = new ArrayList<>(List.of(BigDecimal.TEN));
                    for (CartItem item : cart.items()) {
                        prices.add(item.unitPrice());
                    }
                    return prices;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return prices(cart).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                ---
                return cart.items().stream().map(CartItem::unitPrice).toList().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
                """,
                // a list that is changed by who gets it
                """
                private static List<BigDecimal> prices(Cart cart) {
                    List<BigDecimal> prices = new ArrayList<>();
                    for (CartItem item : cart.items()) {
                        prices.add(item.unitPrice());
                    }
                    return prices;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    prices.add(cart.total());
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                ---
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream().map(CartItem::unitPrice).toList();
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    prices.add(cart.total());
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                """,
                // rounded to three digits is not the same from both sides
                """
                return cart.total().multiply(BigDecimal.TEN, new MathContext(3)).subtract(BigDecimal.ONE);
                ---
                return cart.total().multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
                """,
                // what is taken off has an order
                """
                return cart.total().subtract(BigDecimal.TEN);
                ---
                return BigDecimal.TEN.subtract(cart.total());
                """,
                // a quotient is not the same from both sides
                """
                return BigDecimal.valueOf(6 / 4 * cart.items().size());
                ---
                return BigDecimal.valueOf(cart.items().size() * 6 / 4);
                """,
                // numbers are compared, and boxes of numbers
                """
                private static boolean any(List<Integer> sizes) {
                    for (int size : sizes) {
                        if (size == sizes.get(0)) {
                            return true;
                        }
                    }
                    return false;
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return any(List.of(1000, cart.items().size())) ? BigDecimal.ONE : BigDecimal.TEN;
                }
                ---
                private static boolean any(List<Integer> sizes) {
                    return sizes.stream().anyMatch(size -> size == sizes.get(0));
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    return any(List.of(1000, cart.items().size())) ? BigDecimal.ONE : BigDecimal.TEN;
                }
                """,
                // a collected list that is changed by who gets it, in a call or by a reference
                """
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream().map(CartItem::unitPrice).collect(Collectors.toList());
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    prices.add(cart.total());
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                ---
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream().map(CartItem::unitPrice).toList();
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    prices.add(cart.total());
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                """,
                """
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream().map(CartItem::unitPrice).collect(Collectors.toList());
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    Optional.of(cart.total()).ifPresent(prices::add);
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                ---
                private static List<BigDecimal> prices(Cart cart) {
                    return cart.items().stream().map(CartItem::unitPrice).toList();
                }

                @Override
                public BigDecimal discount(Cart cart) {
                    List<BigDecimal> prices = prices(cart);
                    Optional.of(cart.total()).ifPresent(prices::add);
                    return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
                }
                """,
                // texts are joined in an order
                """
                return new BigDecimal("1" + cart.items().size());
                ---
                return new BigDecimal(cart.items().size() + "1");
                """
            })
    void lookAlikesAreNot(String fills) {
        String[] different = fills.split("---\n");

        assertThat(tree(different[0])).isNotEqualTo(tree(different[1]));
    }
}
