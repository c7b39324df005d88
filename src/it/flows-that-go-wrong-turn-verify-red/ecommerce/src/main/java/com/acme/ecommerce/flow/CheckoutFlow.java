package com.acme.ecommerce.flow;

import com.acme.ecommerce.base.error.ProblemException;
import com.acme.ecommerce.base.flow.Rows;
import com.acme.ecommerce.domain.BusinessProblems;
import com.acme.ecommerce.domain.Cart;
import com.acme.ecommerce.domain.CartItem;
import com.acme.ecommerce.domain.CartStatus;
import com.acme.ecommerce.domain.Order;
import com.acme.ecommerce.domain.OrderItem;
import com.acme.ecommerce.dto.CheckoutInput;
import com.acme.ecommerce.dto.OrderRead;
import com.acme.ecommerce.repository.CartRepository;
import com.acme.ecommerce.repository.OrderItemRepository;
import com.acme.ecommerce.repository.OrderRepository;
import com.acme.ecommerce.service.OrderMapper;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wrong: who checks out at the same time sees the same stock. */
@Service
public class CheckoutFlow {
    private final CartRepository carts;
    private final EntityManager entityManager;
    private final OrderItemRepository orderItems;
    private final OrderMapper orderMapper;
    private final OrderRepository orders;

    CheckoutFlow(
            CartRepository carts,
            EntityManager entityManager,
            OrderItemRepository orderItems,
            OrderMapper orderMapper,
            OrderRepository orders) {
        this.carts = carts;
        this.entityManager = entityManager;
        this.orderItems = orderItems;
        this.orderMapper = orderMapper;
        this.orders = orders;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public OrderRead checkout(CheckoutInput input) {
        Cart cart = Rows.lock(carts, "cart", input.cartId());
        if (cart.getStatus() != CartStatus.OPEN) {
            throw ProblemException.of(BusinessProblems.CART_CLOSED);
        }
        if (cart.getItems().isEmpty()) {
            throw ProblemException.of(BusinessProblems.CART_EMPTY);
        }
        for (CartItem item : cart.getItems()) {
            int left = item.getProduct().getStock() - item.getQuantity();
            if (left < 0) {
                throw new ProblemException(
                        BusinessProblems.OUT_OF_STOCK, "There is not enough stock of " + item.getProduct().getName());
            }
            item.getProduct().setStock(left);
        }
        Order order = new Order();
        order.setCustomer(cart.getCustomer());
        for (CartItem cartItem : cart.getItems()) {
            OrderItem copy = new OrderItem(
                    order, cartItem.getQuantity(), cartItem.getUnitPrice(), cartItem.getProduct());
            order.addItem(copy);
        }
        order.recompute();
        orders.save(order);
        orderItems.saveAll(order.getItems());
        cart.setStatus(CartStatus.CHECKED_OUT);
        entityManager.flush();
        return orderMapper.read(order);
    }
}
