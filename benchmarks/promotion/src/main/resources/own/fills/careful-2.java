package com.acme.shop.rule;

/** Whether care is needed. */
final class CarefulBusinessRules implements Careful {
    private static final int FEW = 3;

    @Override
    public boolean careful(Order order) {
        boolean found = false;
        for (OrderLine one : order.lines()) {
            if (one.fragile() && FEW < one.pieces()) {
                found = true;
            }
        }
        return found;
    }
}
