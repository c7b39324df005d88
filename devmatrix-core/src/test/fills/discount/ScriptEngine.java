// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        javax.script.ScriptEngineManager engines = new javax.script.ScriptEngineManager();
        return cart.total();
    }
}
