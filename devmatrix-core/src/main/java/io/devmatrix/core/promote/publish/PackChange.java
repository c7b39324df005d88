package io.devmatrix.core.promote.publish;

import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.store.RuleEvent;
import java.util.List;

/**
 * The next version of a pack.
 *
 * @param rules sorted by id
 * @param notes one for each rule before and after, sorted by id
 * @param events that the store has not yet
 */
public record PackChange(List<PackedRule> rules, List<RuleNote> notes, List<RuleEvent> events) {
    public PackChange {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        events = List.copyOf(events);
    }
}
