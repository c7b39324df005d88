package com.acme.ecommerceplus.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Discounts in tiers; loyal customers are one tier higher. */
final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final BigDecimal FIRST = new BigDecimal("500");
    private static final BigDecimal SECOND = new BigDecimal("1000");
    private static final BigDecimal THIRD = new BigDecimal("5000");
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final int HIGHEST = 3;

    @Override
    public BigDecimal discount(Cart cart) {
        BigDecimal worth = worth(cart);
        int tier = tier(worth);
        if (cart.customer().loyal() && tier < HIGHEST) {
            tier++;
        }
        BigDecimal percent = BigDecimal.valueOf(5L * tier);
        return worth.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).min(MOST);
    }

    /** What the items that are still on sale cost. */
    private static BigDecimal worth(Cart cart) {
        BigDecimal worth = BigDecimal.ZERO;
        for (CartItem item : cart.items()) {
            if (item.product().active()) {
                worth = worth.add(item.unitPrice().multiply(BigDecimal.valueOf(item.quantity())));
            }
        }
        return worth;
    }

    private static int tier(BigDecimal worth) {
        if (worth.compareTo(THIRD) >= 0) {
            return 3;
        }
        if (worth.compareTo(SECOND) >= 0) {
            return 2;
        }
        return worth.compareTo(FIRST) >= 0 ? 1 : 0;
    }
}
