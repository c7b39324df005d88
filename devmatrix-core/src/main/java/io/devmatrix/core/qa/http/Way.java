package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a new row comes into a state.
 *
 * @param fired the event that clients cannot ask for: its outcome is put into the database; empty where clients can ask for all
 * @param asked what clients ask for, after that
 */
record Way(Optional<Transition> fired, List<Transition> asked) {
    /** To where a new row is. */
    static final Way NONE = new Way(Optional.empty(), List.of());

    Way {
        asked = List.copyOf(asked);
    }

    /** This way and one step more. */
    Way then(Transition transition, boolean isAsked) {
        return isAsked
                ? new Way(
                        fired,
                        Stream.concat(asked.stream(), Stream.of(transition)).toList())
                : new Way(Optional.of(transition), List.of());
    }

    /** All its events. */
    Stream<Transition> events() {
        return Stream.concat(fired.stream(), asked.stream());
    }
}
