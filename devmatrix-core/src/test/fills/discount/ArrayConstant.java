// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final int[] COUNT = {0};

    @Override
    public BigDecimal discount(Cart cart) {
        COUNT[0]++;
        return BigDecimal.valueOf(COUNT[0]).min(cart.total());
    }
}
