package io.devmatrix.core;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.promote.pack.PackReader;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.lock.DisabledRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The packs of rules on the class path of a build. Without one nothing of promotion is loaded. */
final class Packs {
    private final ClassLoader loader;
    private final Function<FactTable, List<SlotContract>> contracts;
    private @Nullable PackRules rules;

    /** @param contracts of a sound model */
    Packs(ClassLoader loader, Function<FactTable, List<SlotContract>> contracts) {
        this.loader = loader;
        this.contracts = contracts;
    }

    /** Where the indexes of packs are, sorted; none without a pack. */
    static List<URL> indexes(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(PackReader.INDEX)).stream()
                    .sorted(Comparator.comparing(URL::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the packs, and with what the project says of their rules. */
    Findings findings(ProjectLayout layout) {
        if (!isPresent()) {
            return findings(layout, Set.of());
        }
        Optional<Finding> unusable = rules().unusable();
        return unusable.isPresent() ? Findings.of(List.of(unusable.get())) : findings(layout, rules().ids());
    }

    private static Findings findings(ProjectLayout layout, Set<String> known) {
        try {
            return Findings.of(disabled(layout).reasons().keySet().stream()
                    .filter(id -> !known.contains(id))
                    .map(Packs::unknown)
                    .toList());
        } catch (IllegalArgumentException e) {
            return Findings.of(List.of(Finding.error(
                    "PACK-003",
                    Location.of(DisabledRules.FILE),
                    "The rules that are disabled cannot be read: " + e.getMessage(),
                    "Solve the merge conflict, or restore the file")));
        }
    }

    private static Finding unknown(String id) {
        return Finding.warning(
                "PACK-002",
                Location.of(DisabledRules.FILE),
                "No pack of this build has the rule `" + id + "`",
                "Take it out of the file");
    }

    private static DisabledRules disabled(ProjectLayout layout) {
        return DisabledRules.read(layout.base());
    }

    /** What the rules make of the slots of a sound model; packs and file must be without an error. */
    RuledSlots of(ProjectLayout layout, FactTable facts) {
        return isPresent() ? ruled(layout, facts) : RuledSlots.none(layout);
    }

    private RuledSlots ruled(ProjectLayout layout, FactTable facts) {
        Set<String> disabled = disabled(layout).reasons().keySet();
        return new RuledSlots(OwnSources.of(layout), contracts.apply(facts), rules().with(disabled));
    }

    /** Asked before {@link PackRules} is so much as named. */
    private boolean isPresent() {
        return !indexes(loader).isEmpty();
    }

    private synchronized PackRules rules() {
        PackRules read = rules;
        if (read == null) {
            read = PackRules.read(loader);
            rules = read;
        }
        return read;
    }
}
