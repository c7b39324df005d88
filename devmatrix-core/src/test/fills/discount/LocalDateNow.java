// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return BigDecimal.valueOf(LocalDate.now().getYear()).min(cart.total());
    }
}
