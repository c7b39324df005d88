package com.acme.bakery.mapping;

import com.acme.bakery.domain.OrderState;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Codes below ten mean that the money is there, those below fifty that it is not.
 *
 * <p>Behind it:
 * <ul>
 * <li>Q1: <code>result in [OrderState.PAID, OrderState.OPEN]</code>
 * </ul>
 *
 * <p>Refusals:
 * <ul>
 * <li>{@link Refused.Reason#ODD_ANSWER}: The answer of the gate makes no sense
 * </ul>
 */
public interface Settlement {
    /** Answers what it is asked; changes nothing, and the same for the same values. */
    OrderState settled(GateCharge answer);

    /** What the port has answered. */
    record GateCharge(String receipt, int code, @Nullable String said) {}

    /** Says no: what is asked is answered with the error. */
    final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        /** The errors that it may say no with. */
        public enum Reason {
            /** The answer of the gate makes no sense. */
            ODD_ANSWER
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
