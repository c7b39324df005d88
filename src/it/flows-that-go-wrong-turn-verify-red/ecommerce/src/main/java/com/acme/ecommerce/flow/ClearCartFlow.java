package com.acme.ecommerce.flow;

import com.acme.ecommerce.base.flow.Rows;
import com.acme.ecommerce.domain.Cart;
import com.acme.ecommerce.domain.CartItem;
import com.acme.ecommerce.dto.CartRead;
import com.acme.ecommerce.repository.CartItemRepository;
import com.acme.ecommerce.repository.CartRepository;
import com.acme.ecommerce.service.CartMapper;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wrong: it clears a cart that is checked out, too. */
@Service
public class ClearCartFlow {
    private final CartItemRepository cartItems;
    private final CartMapper cartMapper;
    private final CartRepository carts;
    private final EntityManager entityManager;

    ClearCartFlow(
            CartItemRepository cartItems, CartMapper cartMapper, CartRepository carts, EntityManager entityManager) {
        this.cartItems = cartItems;
        this.cartMapper = cartMapper;
        this.carts = carts;
        this.entityManager = entityManager;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public CartRead clearCart(UUID cartId) {
        Cart cart = Rows.lock(carts, "cart", cartId);
        for (CartItem deleted : List.copyOf(cart.getItems())) {
            deleted.getCart().removeItem(deleted);
            cartItems.delete(deleted);
        }
        cartItems.flush();
        entityManager.flush();
        return cartMapper.read(cart);
    }
}
