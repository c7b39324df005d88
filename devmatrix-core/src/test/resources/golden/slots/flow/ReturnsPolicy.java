package com.acme.bakery.flow;

import com.acme.bakery.domain.OrderState;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All of it within a day, half of it within a week.
 *
 * <p>Behind it: nothing. &lt;b&gt;No&lt;/b&gt; &#42;/ exception {&#64;code here}.
 *
 * <p>Before it is asked:
 * <ul>
 * <li>P1: <code>order.state == OrderState.GIVEN &amp;&amp; days &gt;= 0</code>
 * </ul>
 *
 * <p>Behind it:
 * <ul>
 * <li>Q1: <code>result.refund &gt;= 0.0</code>
 * <li>Q2: <code>result.refund &lt;= order.total</code>
 * <li>Q3: <code>result.at == now</code>
 * </ul>
 *
 * <p>Refusals:
 * <ul>
 * <li>{@link Refused.Reason#TOO_LATE}: It is too late to give it back
 * </ul>
 */
public interface ReturnsPolicy {
    /** Answers what it is asked; changes nothing, and the same for the same values. */
    Result policy(Order order, int days, @Nullable String reason, Ports ports);

    /** What is known of the row Order. */
    record Order(OrderState state, @Nullable Instant givenAt, BigDecimal total) {}

    /** What it gives. */
    record Result(BigDecimal refund, boolean whole, @Nullable String note, Instant at, UUID ticket) {}

    /** What else may be reached. */
    record Ports(Instant now, Supplier<UUID> ids) {}

    /** Says no: what is asked is answered with the error. */
    final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        /** The errors that it may say no with. */
        public enum Reason {
            /** It is too late to give it back. */
            TOO_LATE
        }

        /** A refusal for that reason. */
        public Refused(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }
}
