// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        assert cart.total().signum() >= 0 : "negative";
        return cart.total();
    }
}
