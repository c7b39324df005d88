// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        if (returned) {
            return 0;
        }
        int full = total.divideToIntegralValue(BigDecimal.TEN).intValue();
        return member ? 2 * full : full;
    }
}
