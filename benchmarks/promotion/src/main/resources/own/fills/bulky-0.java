package com.acme.shop.rule;

/** How much of it is bulky. */
final class BulkyBusinessRules implements Bulky {
    @Override
    public int bulky(Order order) {
        int count = 0;
        for (OrderLine line : order.lines()) {
            if (line.pieces() > 3) {
                count++;
            }
        }
        return count;
    }
}
