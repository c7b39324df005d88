package com.acme.ecommerce.domain;

import com.acme.ecommerce.base.entity.Transition;
import com.acme.ecommerce.base.error.Problem;
import java.util.Set;

/** Wrong: a cancelled order may be paid. */
public enum OrderLife implements Transition<OrderStatus> {
    /** From PENDING_PAYMENT or CANCELLED to PAID. */
    PAY(Set.of(OrderStatus.PENDING_PAYMENT, OrderStatus.CANCELLED), OrderStatus.PAID, BusinessProblems.NOT_PENDING),
    /** From PENDING_PAYMENT to CANCELLED. */
    CANCEL(Set.of(OrderStatus.PENDING_PAYMENT), OrderStatus.CANCELLED, BusinessProblems.NOT_PENDING);

    private final Set<OrderStatus> from;
    private final OrderStatus to;
    private final Problem refused;

    OrderLife(Set<OrderStatus> from, OrderStatus to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    @Override
    public Set<OrderStatus> from() {
        return from;
    }

    @Override
    public OrderStatus to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
