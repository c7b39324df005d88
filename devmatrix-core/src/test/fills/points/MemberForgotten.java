// refused: SLOT-132
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        return returned || member ? 0 : total.intValue() / 10;
    }
}
