package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The shortest way to each state of a machine. What only flows can do is on a way only where clients have none. */
final class Ways {
    private final Life life;
    private final Map<String, Way> known = new LinkedHashMap<>();

    private Ways(Life life) {
        this.life = life;
    }

    /** The ways by state, the start's being empty; a state without one is never reached. */
    static Map<String, Way> of(Life life) {
        Ways ways = new Ways(life);
        ways.known.put(life.machine().start(), Way.NONE);
        while (ways.grows(true) || ways.grows(false)) {
            continue;
        }
        return ways.known;
    }

    private boolean grows(boolean asked) {
        for (Map.Entry<String, Way> from : known.entrySet()) {
            Optional<Transition> next = next(from.getKey(), asked);
            if (next.isPresent()) {
                known.put(next.get().to(), from.getValue().then(next.get(), asked));
                return true;
            }
        }
        return false;
    }

    private Optional<Transition> next(String state, boolean asked) {
        return life.machine().transitions().stream()
                .filter(transition -> life.isAsked(transition) == asked)
                .filter(transition -> transition.leaves(state) && !known.containsKey(transition.to()))
                .findFirst();
    }
}
