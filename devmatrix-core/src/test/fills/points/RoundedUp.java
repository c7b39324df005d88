// refused: SLOT-132
package com.acme.shop.flow;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        int full = total.divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP).intValue();
        return returned ? 0 : member ? 2 * full : full;
    }
}
