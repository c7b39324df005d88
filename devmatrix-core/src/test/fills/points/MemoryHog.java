// refused: SLOT-135
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        long[] much = new long[member ? 1_000_000_000 : 500_000_000];
        return returned ? much.length : total.intValue();
    }
}
