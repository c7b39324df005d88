package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * The life of an enum attribute.
 *
 * @param node model node, for example {@code machines.OrderLife}
 * @param name PascalCase
 * @param description free text; empty when the model has none
 * @param start initial value
 * @param change how a client asks for a transition
 * @param transitions in model order
 * @param illegal answer to a change by field that no transition allows; empty when change is by event
 * @param unreachable values the author knows that nothing reaches
 */
public record StateMachine(
        String node,
        String name,
        String description,
        String start,
        Change change,
        List<Transition> transitions,
        Optional<BusinessError> illegal,
        List<String> unreachable) {
    /** How a client asks for a transition: by an operation of its own, or by writing the field. */
    public enum Change {
        EVENT,
        FIELD
    }

    /**
     * One event.
     *
     * @param node model node
     * @param event camelCase
     * @param from values it may leave; empty for any but {@code to}
     * @param to value it reaches
     * @param guards conditions, each with its refusal
     * @param effects attributes it sets
     * @param illegal answer when the row is in no {@code from} value; empty when change is by field
     * @param path segment behind the item when it is not the event's name
     * @param access who may cause it by its own operation; the application's rule when empty
     */
    public record Transition(
            String node,
            String event,
            List<String> from,
            String to,
            List<Guard> guards,
            List<Assignment> effects,
            Optional<BusinessError> illegal,
            Optional<String> path,
            Optional<Security.Rule> access) {
        public Transition {
            from = List.copyOf(from);
            guards = List.copyOf(guards);
            effects = List.copyOf(effects);
        }

        /** Whether it may start there; any value but the one it leads to, when the model names none. */
        public boolean leaves(String state) {
            return from.isEmpty() ? !to.equals(state) : from.contains(state);
        }
    }

    public StateMachine {
        transitions = List.copyOf(transitions);
        unreachable = List.copyOf(unreachable);
    }
}
