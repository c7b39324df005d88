package com.acme.shop.rule;

/** How much of it is bulky. */
final class BulkyBusinessRules implements Bulky {
    @Override
    public int bulky(Order order) {
        return (int) order.lines().stream().filter(line -> line.pieces() > 3).count();
    }
}
