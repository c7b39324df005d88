package com.acme.shop.rule;

import com.acme.shop.domain.Stage;
import java.math.BigDecimal;

/** What comes next. */
final class NextBusinessRules implements Next {
    @Override
    public Stage next(Order order) {
        Stage next = order.stage();
        if (!(order.total().compareTo(new BigDecimal("10")) >= 0)) {
            next = Stage.DONE;
        }
        return next;
    }
}
