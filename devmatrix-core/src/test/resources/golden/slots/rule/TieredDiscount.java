package com.acme.bakery.rule;

import com.acme.bakery.domain.Standing;
import java.math.BigDecimal;
import java.util.List;

/**
 * Ten percent from 500, fifteen from 1000, never more than 200. Whoever has bought for 5000 before
 * gets five percent more. Bread that is not sold any more does not count.
 *
 * <p>Always:
 * <ul>
 * <li>{@link Order}: <code>total</code> is <code>lines.sum(l, l.bread.price &#42; l.count)</code>
 * </ul>
 *
 * <p>Before it is asked:
 * <ul>
 * <li>P1: <code>lines.all(l, l.bread.sold || l.count &lt; 100)</code>
 * </ul>
 *
 * <p>Behind it:
 * <ul>
 * <li>Q1: <code>result &gt;= 0.0</code>
 * <li>Q2: <code>result &lt;= 200.0</code>
 * <li>Q3: <code>result &lt;= order.total</code>
 * </ul>
 */
public interface TieredDiscount {
    /** Answers what it is asked; changes nothing, and the same for the same values. */
    BigDecimal discount(Order order, List<OrderRow> earlier);

    /** What is known of the row Order. */
    record Order(BigDecimal total, List<Line> lines, Guest guest) {
        /** Keeps what it is given. */
        public Order {
            lines = List.copyOf(lines);
        }
    }

    /** What is known of the row Line. */
    record Line(int count, Bread bread) {}

    /** What is known of the row Bread. */
    record Bread(BigDecimal price, boolean sold) {}

    /** What is known of the row Guest. */
    record Guest(Standing standing) {}

    /** What is known of the row Order. */
    record OrderRow(BigDecimal total) {}
}
