package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.lock.DisabledRules;
import io.devmatrix.core.slot.lock.PathRefused;
import io.devmatrix.core.slot.lock.SlotFolders;
import java.util.ArrayList;
import java.util.List;

/** Rules whose code the judge refused in a project: they are disabled there, so that the next generation leaves the slot open. */
final class RefusedRules {
    private final ProjectLayout layout;
    private final List<DisabledRules.Reason> refused = new ArrayList<>();

    RefusedRules(ProjectLayout layout) {
        this.layout = layout;
    }

    /** One more. */
    void add(DisabledRules.Reason reason) {
        refused.add(reason);
    }

    /** All so far. */
    List<DisabledRules.Reason> all() {
        return List.copyOf(refused);
    }

    /** Writes them into the file of disabled rules, and says so. */
    Findings disable() {
        if (refused.isEmpty()) {
            return Findings.NONE;
        }
        DisabledRules disabled = DisabledRules.read(layout.base());
        for (DisabledRules.Reason reason : refused) {
            disabled = disabled.with(reason);
        }
        try {
            disabled.write(new SlotFolders(layout.base(), layout.work()));
        } catch (PathRefused e) {
            return Findings.of(
                    List.of(Finding.error("FILL-007", Location.of(e.path()), String.valueOf(e.getMessage()), e.fix())));
        }
        return Findings.of(refused.stream().map(RefusedRules::finding).toList());
    }

    private static Finding finding(DisabledRules.Reason reason) {
        return Finding.error(
                "PACK-004",
                Location.of(DisabledRules.FILE),
                "The judge refuses what " + reason.rule() + " makes of `" + reason.slot()
                        + "`, and the rule is disabled in this project: " + reason.why(),
                "Commit this file, run `mvn generate-sources`, and fill the slot as any other; tell whoever publishes"
                        + " the pack");
    }
}
