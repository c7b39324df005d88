// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private <T extends Comparable<T> & AutoCloseable> BigDecimal never(T value) {
        return BigDecimal.ONE;
    }

    private BigDecimal pass(BigDecimal value) {
        return value;
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return pass(cart.total());
    }
}
