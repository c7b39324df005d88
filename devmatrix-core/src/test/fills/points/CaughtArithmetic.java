// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        if (returned) {
            return 0;
        }
        try {
            int full = Math.toIntExact(total.longValue() / 10);
            return member ? Math.multiplyExact(full, 2) : full;
        } catch (ArithmeticException tooMany) {
            return Integer.MAX_VALUE;
        }
    }
}
