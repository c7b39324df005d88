// refused: SLOT-132
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        int full = total.intValue() / 10;
        return member ? (returned ? 0 : 2 * full) : full;
    }
}
