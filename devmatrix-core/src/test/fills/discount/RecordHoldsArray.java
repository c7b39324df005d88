// refused: SLOT-108
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    private static final Cell CELL = new Cell(new int[1]);

    private record Cell(int[] values) {}

    @Override
    public BigDecimal discount(Cart cart) {
        CELL.values()[0]++;
        return BigDecimal.valueOf(CELL.values()[0]).min(cart.total());
    }
}
