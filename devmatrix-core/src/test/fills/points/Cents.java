// accepted
package com.acme.shop.flow;

import java.math.BigDecimal;

final class LoyaltyPointsFlowMethods implements LoyaltyPoints {
    @Override
    public int points(BigDecimal total, boolean member, boolean returned) {
        long cents = total.movePointRight(2).longValueExact();
        long points = cents / 1000;
        if (member) {
            points *= 2;
        }
        return returned ? 0 : Math.toIntExact(points);
    }
}
