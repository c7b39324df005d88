// accepted
package com.acme.shop.rule;

import java.math.*;
import java.math.BigDecimal;
import java.util.*;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        List<BigDecimal> bounds = List.of(BigDecimal.valueOf(500), BigDecimal.valueOf(1000));
        long reached = bounds.stream().filter(bound -> cart.total().compareTo(bound) >= 0).count();
        BigDecimal rate = BigDecimal.valueOf(reached).movePointLeft(1);
        return cart.total().multiply(rate).setScale(2, RoundingMode.HALF_UP).min(BigDecimal.valueOf(200));
    }
}
