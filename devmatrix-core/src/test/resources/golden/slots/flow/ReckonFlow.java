package com.acme.bakery.flow;

import com.acme.bakery.base.error.ProblemException;
import com.acme.bakery.base.flow.Rows;
import com.acme.bakery.domain.BusinessProblems;
import com.acme.bakery.domain.Line;
import com.acme.bakery.domain.Order;
import com.acme.bakery.domain.OrderState;
import com.acme.bakery.dto.OrderRead;
import com.acme.bakery.repository.BreadRepository;
import com.acme.bakery.repository.GuestRepository;
import com.acme.bakery.repository.OrderRepository;
import com.acme.bakery.rule.TieredDiscountAdapter;
import com.acme.bakery.service.OrderMapper;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is taken off. */
@Service
public class ReckonFlow {
    private final BreadRepository breads;
    private final EntityManager entityManager;
    private final GuestRepository guests;
    private final OrderMapper orderMapper;
    private final OrderRepository orders;
    private final TieredDiscountAdapter tieredDiscountAdapter;

    ReckonFlow(
            BreadRepository breads,
            EntityManager entityManager,
            GuestRepository guests,
            OrderMapper orderMapper,
            OrderRepository orders,
            TieredDiscountAdapter tieredDiscountAdapter) {
        this.breads = breads;
        this.entityManager = entityManager;
        this.guests = guests;
        this.orderMapper = orderMapper;
        this.orders = orders;
        this.tieredDiscountAdapter = tieredDiscountAdapter;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public OrderRead reckon(UUID orderId) {
        Order order = Rows.lock(orders, "order", orderId);
        Rows.lockAll(guests, Stream.of(order.getGuest()));
        Rows.lockIds(orders, orders.findIdsOfGuestOrders(Stream.of(order.getGuest()).toList()).stream());
        Rows.lockAll(breads, order.getLines().stream().map(Line::getBread));
        if (order.getState() != OrderState.OPEN) {
            throw new ProblemException(BusinessProblems.NOT_OPEN, "The order is " + order.getState().wire());
        }
        BigDecimal taken = tieredDiscountAdapter.discount(
                order, order.getGuest().getOrders().stream().filter(o -> o.getState() == OrderState.GIVEN).toList());
        order.setDiscount(taken);
        entityManager.flush();
        return orderMapper.read(order);
    }
}
