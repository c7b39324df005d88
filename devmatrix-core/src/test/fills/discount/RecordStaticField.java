// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private record Cell(int value) {
        private static int last;

        static BigDecimal next() {
            return BigDecimal.valueOf(++last);
        }
    }

    @Override
    public BigDecimal discount(Cart cart) {
        return Cell.next().min(cart.total());
    }
}
