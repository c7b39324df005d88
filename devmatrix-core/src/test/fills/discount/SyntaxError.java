// refused: SLOT-102
package com.acme.shop.rule;

final class TieredDiscountBusinessRules implements TieredDiscount {
    public java.math.BigDecimal discount(Cart cart) { return cart.total() }
}
