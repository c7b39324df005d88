// refused: SLOT-131
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        int cents = total.intValue() * 100000;
        int full = cents / 1000000;
        return returned ? 0 : member ? 2 * full : full;
    }
}
