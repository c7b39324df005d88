package com.acme.bakery.rule;

import com.acme.bakery.base.error.ProblemException;
import com.acme.bakery.domain.Bread;
import com.acme.bakery.domain.BusinessProblems;
import com.acme.bakery.domain.Guest;
import com.acme.bakery.domain.Line;
import com.acme.bakery.domain.Order;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks {@link TieredDiscount} for flows: it is shown what it may know, and what it refuses is answered
 * with the error.
 */
@Component
public class TieredDiscountAdapter {
    private final ObjectProvider<TieredDiscount> slot;

    TieredDiscountAdapter(ObjectProvider<TieredDiscount> slot) {
        this.slot = slot;
    }

    /** Asks, or ends the request with a problem. */
    public BigDecimal discount(Order order, List<Order> earlier) {
        return ask(shownOrder(order), earlier.stream().map(TieredDiscountAdapter::shownOrderRow).toList());
    }

    private BigDecimal ask(TieredDiscount.Order order, List<TieredDiscount.OrderRow> earlier) {
        if (!order.lines().stream().allMatch(l -> l.bread().sold() || l.count() < 100)) {
            throw ProblemException.of(BusinessProblems.NOT_SOLD);
        }
        return this.slot.getObject().discount(order, earlier).setScale(2);
    }

    private static TieredDiscount.Order shownOrder(Order row) {
        return new TieredDiscount.Order(
                row.getTotal(),
                row.getLines().stream().map(TieredDiscountAdapter::shownLine).toList(),
                shownGuest(row.getGuest()));
    }

    private static TieredDiscount.OrderRow shownOrderRow(Order row) {
        return new TieredDiscount.OrderRow(row.getTotal());
    }

    private static TieredDiscount.Line shownLine(Line row) {
        return new TieredDiscount.Line(row.getCount(), shownBread(row.getBread()));
    }

    private static TieredDiscount.Guest shownGuest(Guest row) {
        return new TieredDiscount.Guest(row.getStanding());
    }

    private static TieredDiscount.Bread shownBread(Bread row) {
        return new TieredDiscount.Bread(row.getPrice(), row.isSold());
    }
}
