package com.acme.shop.rule;

import com.acme.shop.domain.Stage;
import java.math.BigDecimal;

/** What comes next. */
final class NextBusinessRules implements Next {
    @Override
    public Stage next(Order order) {
        return order.total().compareTo(new BigDecimal("10")) < 0 ? Stage.DONE : order.stage();
    }
}
