// refused: SLOT-131
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        if (returned) {
            return 0;
        }
        return total.multiply(member ? BigDecimal.valueOf(2) : BigDecimal.ONE).intValue() / 10;
    }
}
