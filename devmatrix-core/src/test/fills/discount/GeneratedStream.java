// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.stream.Stream;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return Stream.generate(cart::total).filter(total -> total.signum() < 0).findFirst().orElse(cart.total());
    }
}
