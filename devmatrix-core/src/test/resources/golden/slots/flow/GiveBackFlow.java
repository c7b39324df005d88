package com.acme.bakery.flow;

import com.acme.bakery.base.entity.Now;
import com.acme.bakery.base.flow.Rows;
import com.acme.bakery.domain.Order;
import com.acme.bakery.domain.OrderState;
import com.acme.bakery.dto.GiveBackInput;
import com.acme.bakery.dto.OrderRead;
import com.acme.bakery.repository.OrderRepository;
import com.acme.bakery.service.OrderMapper;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an order back. */
@Service
public class GiveBackFlow {
    private final EntityManager entityManager;
    private final OrderMapper orderMapper;
    private final OrderRepository orders;
    private final ReturnsPolicyAdapter returnsPolicyAdapter;

    GiveBackFlow(
            EntityManager entityManager,
            OrderMapper orderMapper,
            OrderRepository orders,
            ReturnsPolicyAdapter returnsPolicyAdapter) {
        this.entityManager = entityManager;
        this.orderMapper = orderMapper;
        this.orders = orders;
        this.returnsPolicyAdapter = returnsPolicyAdapter;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public OrderRead giveBack(UUID orderId, GiveBackInput input) {
        Instant now = Now.instant();
        Order order = Rows.lock(orders, "order", orderId);
        ReturnsPolicy.Result decision = returnsPolicyAdapter.policy(order, input.days(), input.reason(), now);
        if (decision.whole()) {
            order.setState(OrderState.RETURNED);
            order.setRefund(decision.refund());
        }
        order.setNote(decision.note());
        entityManager.flush();
        return orderMapper.read(order);
    }
}
