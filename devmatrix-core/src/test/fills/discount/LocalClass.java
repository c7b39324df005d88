// refused: SLOT-107
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        class Evil {
            BigDecimal of(BigDecimal value) {
                return value;
            }
        }
        return new Evil().of(cart.total());
    }
}
