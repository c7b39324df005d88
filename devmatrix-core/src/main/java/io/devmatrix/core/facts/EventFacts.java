package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of an event that flows emit.
 *
 * @param name as the model writes it
 * @param type its record
 * @param parts of its payload, in the order of the first step that emits it
 * @param emits the steps that emit it, in model order; at least one
 */
public record EventFacts(String name, JavaType type, List<Part> parts, List<Step.Emit> emits) {
    /** The table that keeps events until they are handed over. */
    public static final SqlName TABLE = new SqlName("outbox_events");

    /**
     * A value of the payload.
     *
     * @param name as the model writes it
     * @param wireName as JSON has it
     */
    public record Part(String name, String wireName) {}

    public EventFacts {
        parts = List.copyOf(parts);
        emits = List.copyOf(emits);
    }

    /** The events of the model, in the order in which they appear first. */
    static List<EventFacts> of(ModelIndex model) {
        Map<String, List<Step.Emit>> emits = new LinkedHashMap<>();
        model.application().behaviour().emits().forEach(emit -> emits.computeIfAbsent(
                        emit.event(), name -> new ArrayList<>())
                .add(emit));
        return emits.entrySet().stream()
                .map(event -> of(model, event.getKey(), event.getValue()))
                .toList();
    }

    private static EventFacts of(ModelIndex model, String name, List<Step.Emit> emits) {
        List<Part> parts = emits.get(0).payload().stream()
                .map(value -> new Part(value.target(), model.wire(Name.of(value.target()))))
                .toList();
        return new EventFacts(name, new JavaType(model.packages().event(), name), parts, emits);
    }
}
