// refused: SLOT-104
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    public BigDecimal discount(BigDecimal total) {
        return total;
    }
}
