package io.devmatrix.core.load;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the events of one state machine. */
final class TransitionReader {
    private final Refusals refusals;
    private final AccessReader access;
    private final StateValues values;
    private final Change change;
    private final Optional<BusinessError> illegal;

    /**
     * A reader.
     *
     * @param illegal the machine's own refusal
     */
    TransitionReader(
            Refusals refusals,
            AccessReader access,
            StateValues values,
            Change change,
            Optional<BusinessError> illegal) {
        this.refusals = refusals;
        this.access = access;
        this.values = values;
        this.change = change;
        this.illegal = illegal;
    }

    Transition read(Value value) {
        Fields event = value.fields("event");
        Optional<BusinessError> refusal = refusal(value, event);
        return new Transition(
                value.node(),
                value.key(),
                event.value("from").map(values::several).orElse(List.of()),
                event.value("to").map(values::one).orElse(""),
                guards(event, refusal),
                Assignments.read(event, "set"),
                change == Change.EVENT ? refusal : Optional.empty(),
                event.optionalText("path"),
                event.value("access").map(access::read));
    }

    private Optional<BusinessError> refusal(Value value, Fields event) {
        if (change == Change.FIELD) {
            for (String word : List.of("else", "path", "access")) {
                if (event.has(word)) {
                    event.contradiction(
                            word,
                            "`" + word + "` does not go with `change: field`",
                            word.equals("access")
                                    ? "Remove it; who may update the row may change it"
                                    : "Remove it; the machine's `illegal` answers");
                }
            }
            return illegal;
        }
        return refusals.optional(event, "else")
                .or(() -> illegal)
                .or(() -> Optional.of(refusals.missing(value, "else")));
    }

    private List<Guard> guards(Fields event, Optional<BusinessError> refusal) {
        List<Guard> guards = new ArrayList<>();
        event.value("guard")
                .ifPresent(guard -> guards.add(
                        new Guard(guard.expression(), refusal.orElseGet(() -> refusals.missing(guard, "illegal")))));
        guards.addAll(refusals.guards(event, "guards"));
        return guards;
    }
}
