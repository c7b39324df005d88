// refused: SLOT-106
package com.acme.shop.rule;

import java.math.BigDecimal;
import org.springframework.stereotype.Service;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return cart.total();
    }
}
