// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        IntUnaryOperator twice = points -> member ? points + points : points;
        IntUnaryOperator none = points -> returned ? 0 : points;
        return none.applyAsInt(twice.applyAsInt(total.intValue() / 10));
    }
}
