package io.devmatrix.core.check;

import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.LinkedHashSet;
import java.util.Set;

/** The values that a machine can reach. */
final class Reach {
    private Reach() {}

    /** The start and all that events lead to from there. */
    static Set<String> of(StateMachine machine) {
        Set<String> reached = new LinkedHashSet<>();
        reached.add(machine.start());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Transition event : machine.transitions()) {
                boolean open = event.from().isEmpty() || event.from().stream().anyMatch(reached::contains);
                grew |= open && reached.add(event.to());
            }
        }
        return reached;
    }
}
