package com.acme.shop.rule;

/** Whether care is needed. */
final class CarefulBusinessRules implements Careful {
    @Override
    public boolean careful(Order order) {
        return order.lines().stream().anyMatch(line -> line.fragile() && line.pieces() > 3);
    }
}
