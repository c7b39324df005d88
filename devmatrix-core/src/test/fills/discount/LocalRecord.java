// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        record Tier(int from, int percent) {}
        int percent = 0;
        for (Tier tier : List.of(new Tier(500, 10), new Tier(1000, 20))) {
            if (cart.total().compareTo(BigDecimal.valueOf(tier.from())) >= 0) {
                percent = Math.max(percent, tier.percent());
            }
        }
        return cart.total().multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.HALF_UP).min(BigDecimal.valueOf(200));
    }
}
