// refused: SLOT-134
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.stream.LongStream;

final class TieredDiscountBusinessRules implements TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        long sum = LongStream.range(0, Long.MAX_VALUE).map(i -> i ^ cart.items().size()).sum();
        return BigDecimal.valueOf(sum);
    }
}
