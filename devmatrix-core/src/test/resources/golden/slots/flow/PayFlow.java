package com.acme.bakery.flow;

import com.acme.bakery.base.error.ProblemException;
import com.acme.bakery.base.flow.Rows;
import com.acme.bakery.base.port.Phases;
import com.acme.bakery.domain.BusinessProblems;
import com.acme.bakery.domain.Order;
import com.acme.bakery.domain.OrderState;
import com.acme.bakery.dto.OrderRead;
import com.acme.bakery.mapping.SettlementAdapter;
import com.acme.bakery.port.Gate;
import com.acme.bakery.port.GateChargeReply;
import com.acme.bakery.port.GateChargeRequest;
import com.acme.bakery.repository.OrderRepository;
import com.acme.bakery.service.OrderMapper;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays an order. */
@Service
public class PayFlow {
    private final EntityManager entityManager;
    private final Gate gate;
    private final OrderMapper orderMapper;
    private final OrderRepository orders;
    private final Phases phases;
    private final SettlementAdapter settlementAdapter;

    PayFlow(
            EntityManager entityManager,
            Gate gate,
            OrderMapper orderMapper,
            OrderRepository orders,
            Phases phases,
            SettlementAdapter settlementAdapter) {
        this.entityManager = entityManager;
        this.gate = gate;
        this.orderMapper = orderMapper;
        this.orders = orders;
        this.phases = phases;
        this.settlementAdapter = settlementAdapter;
    }

    /**
     * Asks the gate with no transaction open, then carries it out; or ends the request and leaves
     * everything as it was.
     */
    @Transactional(propagation = Propagation.NEVER)
    public OrderRead pay(UUID orderId) {
        GateChargeRequest asked = phases.question(() -> toAsk(orderId));
        GateChargeReply charged = gate.charge(asked);
        return phases.change(() -> withAnswer(orderId, asked, charged));
    }

    private GateChargeRequest toAsk(UUID orderId) {
        Order order = Rows.find(orders, "order", orderId);
        if (order.getState() != OrderState.OPEN) {
            throw new ProblemException(BusinessProblems.NOT_OPEN, "The order is " + order.getState().wire());
        }
        return new GateChargeRequest(order.getTotal(), order.getId());
    }

    private OrderRead withAnswer(UUID orderId, GateChargeRequest asked, GateChargeReply charged) {
        Order order = Rows.lock(orders, "order", orderId);
        if (order.getState() != OrderState.OPEN) {
            throw new ProblemException(BusinessProblems.NOT_OPEN, "The order is " + order.getState().wire());
        }
        if (!new GateChargeRequest(order.getTotal(), order.getId()).equals(asked)) {
            throw ProblemException.overtaken();
        }
        OrderState settled = settlementAdapter.settled(charged);
        order.setState(settled);
        order.setReceipt(charged.receipt());
        entityManager.flush();
        return orderMapper.read(order);
    }
}
