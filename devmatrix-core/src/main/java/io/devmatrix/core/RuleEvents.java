package io.devmatrix.core;

import io.devmatrix.core.promote.store.RuleEvent;
import java.util.List;

/** What rules of packs did in a project, as the store keeps it: evidence both ways. */
final class RuleEvents {
    private RuleEvents() {}

    /** @param passed whether the whole judge passed the service; a use and a replacement count only then, a refusal always */
    static List<RuleEvent> of(PatternPlace place, Verdict verdict, boolean passed) {
        return verdict.uses().stream()
                .filter(use -> passed || use.kind() == RuleUse.Kind.REFUSED || use.kind() == RuleUse.Kind.UNSURE)
                .map(use -> event(place, use))
                .toList();
    }

    private static RuleEvent event(PatternPlace place, RuleUse use) {
        String detail = use.rule().origin() + (use.why().isEmpty() ? "" : ": " + use.why());
        return new RuleEvent(use.rule().id(), kind(use.kind()), place.project(), use.slot(), 0, detail);
    }

    private static RuleEvent.Kind kind(RuleUse.Kind kind) {
        return switch (kind) {
            case MADE -> RuleEvent.Kind.APPLIED;
            case REFUSED, REPLACED -> RuleEvent.Kind.REFUTED;
            case UNSURE -> RuleEvent.Kind.ABSTAINED;
        };
    }
}
