// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final List<Tier> TIERS = List.of(
            new Tier(new BigDecimal("1000"), new BigDecimal("0.20")), new Tier(new BigDecimal("500"), new BigDecimal("0.10")));

    private record Tier(BigDecimal from, BigDecimal rate) {
        BigDecimal of(BigDecimal total) {
            return total.multiply(rate).setScale(2, RoundingMode.HALF_UP).min(new BigDecimal("200"));
        }
    }

    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal total = cart.total();
        for (Tier tier : TIERS) {
            if (total.compareTo(tier.from()) >= 0) {
                return tier.of(total);
            }
        }
        return BigDecimal.ZERO;
    }
}
