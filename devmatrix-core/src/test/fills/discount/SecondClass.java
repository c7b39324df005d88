// refused: SLOT-103
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return Other.of(cart.total());
    }
}

final class Other {
    static BigDecimal of(BigDecimal total) {
        return total;
    }
}
