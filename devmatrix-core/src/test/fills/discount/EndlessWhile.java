// refused: SLOT-113
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        while (true) {
            if (cart.total().signum() < 0) {
                break;
            }
        }
        return cart.total();
    }
}
