// refused: SLOT-105
package com.acme.shop.rule;

import static java.lang.System.exit;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        exit(1);
        return cart.total();
    }
}
