package io.devmatrix.core.promote.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.promote.pack.RebateProjects;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code switch} and chains of branches. Two bodies of the method stand apart by a line of {@code ---}. */
class CanonicalChoicesTest {
    private static final SlotContract RANKED = RebateProjects.contract(
            """
            devmatrix: 1
            service: shop
            package: com.acme.shop
            enums:
              Rank: [LOW, MIDDLE, HIGH]
            entities:
              Guest:
                fields:
                  rank: { type: Rank }
                  before: { type: Rank? }
                  code: { type: string(10) }
                  visits: { type: int, min: 0 }
                  part: { type: "decimal(12,2)", default: 0, access: server }
                api: [create, read]
            flows:
              reckon:
                description: Says what a guest gets
                http: POST /guests/{guest}/reckon -> 200 Guest
                steps:
                  - call: share
                    with: { guest: guest }
                    as: taken
                  - set: { guest.part: taken }
            behaviours:
              share:
                signature: "share(guest) -> decimal(12,2)"
                reads: { guest: [rank, before, code, visits] }
                text: What a guest gets.
                ensures: ["result >= 0.0"]
                examples:
                  - { guest: { rank: LOW, before: LOW, code: x, visits: 1 }, result: 0 }
            """);

    private static Tree tree(String body) {
        return CanonicalFill.of(
                        RANKED,
                        """
                package com.acme.shop.rule;

                import com.acme.shop.domain.Rank;
                import java.math.BigDecimal;

                final class ShareBusinessRules implements Share {
                    @Override
                    public BigDecimal share(Guest guest) {
                BODY    }
                }
                """
                                .replace("BODY", body))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an enum
                """
                return switch (guest.rank()) {
                    case HIGH -> BigDecimal.TEN;
                    case MIDDLE -> BigDecimal.ONE;
                    default -> BigDecimal.ZERO;
                };
                ---
                if (guest.rank() == Rank.HIGH) {
                    return BigDecimal.TEN;
                } else if (guest.rank() == Rank.MIDDLE) {
                    return BigDecimal.ONE;
                }
                return BigDecimal.ZERO;
                ---
                switch (guest.rank()) {
                    case HIGH:
                        return BigDecimal.TEN;
                    case MIDDLE:
                        return BigDecimal.ONE;
                    default:
                        return BigDecimal.ZERO;
                }
                ---
                switch (guest.rank()) {
                    case HIGH -> {
                        return BigDecimal.TEN;
                    }
                    case MIDDLE -> {
                        return BigDecimal.ONE;
                    }
                }
                return BigDecimal.ZERO;
                ---
                BigDecimal part;
                if (Rank.HIGH.equals(guest.rank())) {
                    part = BigDecimal.TEN;
                } else if (guest.rank() == Rank.MIDDLE) {
                    part = BigDecimal.ONE;
                } else {
                    part = BigDecimal.ZERO;
                }
                return part;
                ---
                BigDecimal part = BigDecimal.ZERO;
                if (guest.rank() == Rank.HIGH) {
                    part = BigDecimal.TEN;
                } else if (guest.rank() == Rank.MIDDLE) {
                    part = BigDecimal.ONE;
                }
                return part;
                """,
                // texts, two of them for one value
                """
                String code = guest.code();
                BigDecimal rate = switch (code) {
                    case "a", "b" -> new BigDecimal("0.10");
                    case "c" -> {
                        yield new BigDecimal("0.20");
                    }
                    default -> BigDecimal.ONE;
                };
                return rate.setScale(2);
                ---
                BigDecimal rate = guest.code().equals("a") || guest.code().equals("b")
                        ? new BigDecimal("0.10")
                        : guest.code().equals("c") ? new BigDecimal("0.20") : BigDecimal.ONE;
                return rate.setScale(2);
                """,
                // whole numbers, all else first
                """
                switch (guest.visits()) {
                    default:
                        return BigDecimal.TEN;
                    case 0:
                    case 1:
                        return BigDecimal.ONE;
                }
                ---
                return guest.visits() == 0 || guest.visits() == 1 ? BigDecimal.ONE : BigDecimal.TEN;
                """,
                // tiers that a variable is set in
                """
                BigDecimal part = BigDecimal.ZERO;
                if (guest.visits() >= 5) {
                    part = BigDecimal.ONE;
                }
                if (guest.visits() >= 9) {
                    part = BigDecimal.TEN;
                }
                return part;
                ---
                BigDecimal part;
                if (guest.visits() < 5) {
                    part = BigDecimal.ZERO;
                } else if (guest.visits() < 9) {
                    part = BigDecimal.ONE;
                } else {
                    part = BigDecimal.TEN;
                }
                return part;
                """
            })
    void stylesAreEqual(String bodies) {
        String[] styles = bodies.split("---\n");
        Tree first = tree(styles[0]);

        assertThat(styles).hasSizeGreaterThan(1).allSatisfy(style -> assertThat(FillText.of(RANKED, tree(style)))
                .isEqualTo(FillText.of(RANKED, first)));
        assertThat(styles).allSatisfy(style -> assertThat(tree(style)).isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing there: one breaks
                """
                return switch (guest.before()) {
                    case HIGH -> BigDecimal.TEN;
                    default -> BigDecimal.ZERO;
                };
                ---
                return guest.before() == Rank.HIGH ? BigDecimal.TEN : BigDecimal.ZERO;
                """,
                // a value that comes later: one breaks
                """
                return switch (guest.rank()) {
                    case HIGH -> BigDecimal.TEN;
                    case MIDDLE -> BigDecimal.ONE;
                    case LOW -> BigDecimal.ZERO;
                };
                ---
                return guest.rank() == Rank.HIGH
                        ? BigDecimal.TEN
                        : guest.rank() == Rank.MIDDLE ? BigDecimal.ONE : BigDecimal.ZERO;
                """,
                // one way goes on into the next
                """
                BigDecimal part = BigDecimal.ZERO;
                switch (guest.rank()) {
                    case HIGH:
                        part = part.add(BigDecimal.TEN);
                    case MIDDLE:
                        part = part.add(BigDecimal.ONE);
                    default:
                        return part;
                }
                ---
                if (guest.rank() == Rank.HIGH) {
                    return BigDecimal.ZERO.add(BigDecimal.TEN);
                }
                if (guest.rank() == Rank.MIDDLE) {
                    return BigDecimal.ZERO.add(BigDecimal.ONE);
                }
                return BigDecimal.ZERO;
                """,
                // other values
                """
                return switch (guest.visits()) {
                    case 1, 2 -> BigDecimal.TEN;
                    default -> BigDecimal.ZERO;
                };
                ---
                return guest.visits() == 1 ? BigDecimal.TEN : BigDecimal.ZERO;
                """,
                // both are asked, and the second is given
                """
                BigDecimal part = BigDecimal.ZERO;
                if (guest.rank() == Rank.HIGH) {
                    part = BigDecimal.TEN;
                }
                if (guest.visits() > 5) {
                    part = BigDecimal.ONE;
                }
                return part;
                ---
                BigDecimal part = BigDecimal.ZERO;
                if (guest.rank() == Rank.HIGH) {
                    part = BigDecimal.TEN;
                } else if (guest.visits() > 5) {
                    part = BigDecimal.ONE;
                }
                return part;
                """,
                // the variable is asked for what it was given
                """
                BigDecimal part = BigDecimal.ZERO;
                if (guest.visits() > 5) {
                    part = BigDecimal.TEN;
                }
                if (part.signum() > 0 && guest.rank() == Rank.HIGH) {
                    part = BigDecimal.ONE;
                }
                return part;
                ---
                BigDecimal part = BigDecimal.ZERO;
                if (BigDecimal.ZERO.signum() > 0 && guest.rank() == Rank.HIGH) {
                    part = BigDecimal.ONE;
                } else if (guest.visits() > 5) {
                    part = BigDecimal.TEN;
                }
                return part;
                """
            })
    void lookAlikesAreNot(String bodies) {
        String[] different = bodies.split("---\n");

        assertThat(tree(different[0])).isNotEqualTo(tree(different[1]));
    }
}
