// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        final int each = returned ? 0 : member ? 2 : 1;
        return (int) (total.longValue() / 10L) * each;
    }
}
