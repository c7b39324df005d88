package com.acme.shop.rule;

/** How much of it is bulky. */
final class BulkyBusinessRules implements Bulky {
    @Override
    public int bulky(Order order) {
        int found = 0;
        for (OrderLine each : order.lines()) {
            if (!isBulky(each)) {
                continue;
            }
            found += 1;
        }
        return found;
    }

    private static boolean isBulky(OrderLine line) {
        return line.pieces() > 3;
    }
}
