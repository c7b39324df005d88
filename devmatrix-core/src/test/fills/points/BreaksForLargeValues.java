// refused: SLOT-131
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        int full = total.intValue() / 10;
        int capped = Math.min(full, 99_999);
        return returned ? 0 : member ? 2 * capped : capped;
    }
}
