// refused: SLOT-105
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        try {
            return new BigDecimal(java.nio.file.Files.readString(java.nio.file.Path.of("/etc/passwd")));
        } catch (java.io.IOException e) {
            return cart.total();
        }
    }
}
