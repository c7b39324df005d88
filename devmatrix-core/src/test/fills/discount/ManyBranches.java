// refused: SLOT-112
package com.acme.shop.rule;

import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        if (cart.total().compareTo(BigDecimal.valueOf(0)) == 0) {
            return BigDecimal.valueOf(0);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(7)) == 0) {
            return BigDecimal.valueOf(1);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(14)) == 0) {
            return BigDecimal.valueOf(2);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(21)) == 0) {
            return BigDecimal.valueOf(3);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(28)) == 0) {
            return BigDecimal.valueOf(4);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(35)) == 0) {
            return BigDecimal.valueOf(5);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(42)) == 0) {
            return BigDecimal.valueOf(6);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(49)) == 0) {
            return BigDecimal.valueOf(7);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(56)) == 0) {
            return BigDecimal.valueOf(8);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(63)) == 0) {
            return BigDecimal.valueOf(9);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(70)) == 0) {
            return BigDecimal.valueOf(10);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(77)) == 0) {
            return BigDecimal.valueOf(11);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(84)) == 0) {
            return BigDecimal.valueOf(12);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(91)) == 0) {
            return BigDecimal.valueOf(13);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(98)) == 0) {
            return BigDecimal.valueOf(14);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(105)) == 0) {
            return BigDecimal.valueOf(15);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(112)) == 0) {
            return BigDecimal.valueOf(16);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(119)) == 0) {
            return BigDecimal.valueOf(17);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(126)) == 0) {
            return BigDecimal.valueOf(18);
        }
        if (cart.total().compareTo(BigDecimal.valueOf(133)) == 0) {
            return BigDecimal.valueOf(19);
        }
        return cart.total();
    }
}
