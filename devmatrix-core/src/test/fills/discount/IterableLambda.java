// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Iterable<String> none = () -> Thread.getAllStackTraces().keySet().stream().map(Thread::getName).iterator();
        for (String name : none) {
            return BigDecimal.valueOf(name.length());
        }
        return cart.total();
    }
}
