// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        BigDecimal[] parts = total.divideAndRemainder(BigDecimal.TEN);
        int points = parts[0].intValue();
        int factor = 0;
        if (!returned) {
            factor = member ? 2 : 1;
        }
        return Math.multiplyExact(points, factor);
    }
}
