// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        final var total = cart.total();
        final var percent = total.compareTo(BigDecimal.valueOf(1000)) >= 0 ? 20 : total.compareTo(BigDecimal.valueOf(500)) >= 0 ? 10 : 0;
        return total.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP).min(BigDecimal.valueOf(200));
    }
}
