package com.acme.todo.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a person put in the place of a rule's code: the same answers, told otherwise. */
final class DueBusinessRules implements Due {
    @Override
    public BigDecimal due(Draft draft) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Page page : draft.pages()) {
            sum = sum.add(page.fee().multiply(BigDecimal.valueOf(page.prints())));
        }
        if (sum.compareTo(new BigDecimal("100")) < 0) {
            return sum.setScale(2, RoundingMode.HALF_UP);
        }
        return sum.subtract(sum.multiply(new BigDecimal("0.10"))).setScale(2, RoundingMode.HALF_UP);
    }
}
