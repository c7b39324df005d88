// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.Predicate;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        Function<String, BigDecimal> share = rate -> cart.total().multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_UP);
        Predicate<String> reaches = bound -> cart.total().compareTo(new BigDecimal(bound)) >= 0;
        if (reaches.test("1000")) {
            return share.apply("0.20").min(new BigDecimal("200"));
        }
        return reaches.test("500") ? share.apply("0.10") : BigDecimal.ZERO;
    }
}
