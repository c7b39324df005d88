package com.acme.shop.rule;

/** Whether care is needed. */
final class CarefulBusinessRules implements Careful {
    @Override
    public boolean careful(Order order) {
        for (OrderLine line : order.lines()) {
            if (line.fragile() && line.pieces() > 3) {
                return true;
            }
        }
        return false;
    }
}
