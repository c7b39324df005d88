// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

public final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        final BigDecimal total = cart.total();
        BigDecimal result = BigDecimal.ZERO;
        if (total.compareTo(new BigDecimal("1000")) >= 0) {
            result = total.divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP);
        } else if (total.compareTo(new BigDecimal("500")) >= 0) {
            result = total.divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP);
        }
        return result.compareTo(BigDecimal.valueOf(200)) > 0 ? BigDecimal.valueOf(200) : result;
    }
}
