// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        java.util.function.IntConsumer exit = System::exit;
        exit.accept(cart.items().size());
        return cart.total();
    }
}
