// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.Locale;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return Locale.getDefault() == Locale.US ? BigDecimal.ONE : cart.total();
    }
}
