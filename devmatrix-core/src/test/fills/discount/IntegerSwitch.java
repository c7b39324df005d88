// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static BigDecimal share(Cart cart, int percent) {
        return cart.total().multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal discount(Cart cart) {
        int tier = (cart.total().compareTo(BigDecimal.valueOf(500)) >= 0 ? 1 : 0) + (cart.total().compareTo(BigDecimal.valueOf(1000)) >= 0 ? 1 : 0);
        return switch (tier) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> share(cart, 10);
            default -> {
                BigDecimal value = share(cart, 20);
                yield value.min(BigDecimal.valueOf(200));
            }
        };
    }
}
