// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Object proxy = java.lang.reflect.Proxy.newProxyInstance(null, null, null);
        return cart.total();
    }
}
