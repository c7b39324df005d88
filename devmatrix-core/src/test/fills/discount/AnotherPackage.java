// refused: SLOT-103
package com.acme.shop.domain;

import com.acme.shop.rule.TieredDiscount;
import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return cart.total();
    }
}
