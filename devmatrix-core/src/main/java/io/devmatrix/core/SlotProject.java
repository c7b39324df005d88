package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import java.util.List;
import java.util.Optional;

/** A project with its slots, which a person names by id, by name or by the path of a fill. */
record SlotProject(SlotShelf shelf, Origins origins, RuledSlots ruled) {
    static SlotProject of(SlotSources sources, ProjectLayout layout, ModelReading model, Origins origins) {
        FactTable facts = model.facts().orElseThrow();
        RuledSlots ruled = sources.packs().of(layout, facts);
        return new SlotProject(sources.shelf(layout, facts, ruled), origins, ruled);
    }

    SlotStanding standing(String id) {
        return shelf.standings().stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The id of the slot that is named so; empty for none. */
    Optional<String> id(String name) {
        return shelf.standings().stream()
                .filter(standing -> standing.id().equals(name)
                        || standing.contract().name().equals(name)
                        || standing.path().equals(name))
                .map(SlotStanding::id)
                .findFirst();
    }

    /** Why nothing is done for what names no slot. */
    Finding unknown(String name) {
        Optional<String> rule = origins.apply(name);
        if (rule.isPresent()) {
            return Finding.error(
                    "FILL-015",
                    Location.of(name),
                    "This file is made by " + rule.get(),
                    "Mend the model or that rule; what is generated is never patched");
        }
        List<String> ids = shelf.standings().stream().map(SlotStanding::id).toList();
        return Finding.error(
                "FILL-005",
                Location.NONE,
                "The model has no slot `" + name + "`",
                ids.isEmpty() ? "It has none at all" : "Name one of `" + String.join("`, `", ids) + "`");
    }
}
