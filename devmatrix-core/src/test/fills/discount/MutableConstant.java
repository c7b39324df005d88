// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final List<BigDecimal> SEEN = new ArrayList<>();

    @Override
    public BigDecimal discount(Cart cart) {
        SEEN.add(cart.total());
        return SEEN.get(0);
    }
}
