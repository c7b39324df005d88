package io.devmatrix.core.check;

import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values that events can reach. */
public final class Reach {
    private Reach() {}

    static Set<String> of(StateMachine machine) {
        return of(machine.start(), machine.transitions());
    }

    /** The start and all that the events lead to from there, in the order of events; a set of the caller's own. */
    public static Set<String> of(String start, List<Transition> events) {
        Set<String> reached = new LinkedHashSet<>();
        reached.add(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Transition event : events) {
                boolean open = event.from().isEmpty() || event.from().stream().anyMatch(reached::contains);
                grew |= open && reached.add(event.to());
            }
        }
        return reached;
    }
}
