// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        java.net.URI uri = java.net.URI.create("http://localhost");
        return uri == null ? BigDecimal.ONE : cart.total();
    }
}
