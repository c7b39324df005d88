package com.acme.shop.rule;

import com.acme.shop.domain.Stage;
import java.math.BigDecimal;

/** What comes next. */
final class NextBusinessRules implements Next {
    @Override
    public Stage next(Order order) {
        if (order.total().compareTo(BigDecimal.TEN) < 0) {
            return Stage.DONE;
        }
        return order.stage();
    }
}
