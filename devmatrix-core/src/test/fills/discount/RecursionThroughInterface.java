// refused: SLOT-114
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        TieredDiscount self = this;
        return self.discount(cart);
    }
}
