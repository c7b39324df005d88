// refused: SLOT-109
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.Optional;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return Optional.<BigDecimal>empty().orElse(BigDecimal.ZERO);
    }
}
