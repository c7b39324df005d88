// accepted
package com.acme.shop.rule;

import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;
import static java.math.BigDecimal.valueOf;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        if (cart.total().compareTo(valueOf(500)) < 0) {
            return ZERO;
        }
        BigDecimal percent = cart.total().compareTo(valueOf(1000)) < 0 ? TEN : valueOf(20);
        return cart.total().multiply(percent).movePointLeft(2).setScale(2, HALF_UP).min(valueOf(200));
    }
}
