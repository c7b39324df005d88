// refused: SLOT-133
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        int full = total.intValue() / 10;
        int rest = 1000 / (total.intValue() - 3);
        return returned ? 0 : (member ? 2 * full : full) + rest * 0;
    }
}
