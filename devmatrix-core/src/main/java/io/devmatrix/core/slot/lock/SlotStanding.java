package io.devmatrix.core.slot.lock;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;

/**
 * How one slot stands, and why.
 *
 * @param path of the fill, relative to the project
 * @param reason the fact, without a full stop; empty when it is OK
 * @param changed names of the contract's parts that changed since the fill was accepted, sorted
 * @param lock that was read; empty when there is none that can be read
 * @param text of the fill; empty when there is none
 * @param made by a rule of a pack; empty for all others
 */
public record SlotStanding(
        SlotContract contract,
        String path,
        SlotState state,
        String reason,
        List<String> changed,
        Optional<SlotLock> lock,
        Optional<String> text,
        Optional<Ruling.Made> made) {
    public SlotStanding {
        changed = List.copyOf(changed);
    }

    /** Id of the slot. */
    public String id() {
        return contract.id();
    }

    /** Whether there is a fill that may ship. */
    public boolean isOk() {
        return state == SlotState.OK || state == SlotState.RULED;
    }

    /** Whether the fill's author is a provider's and nobody else has touched it, so that a provider may replace it. */
    public boolean isReplaceable() {
        return state == SlotState.MISSING
                || state == SlotState.RULED
                || state != SlotState.DRIFTED
                        && lock.filter(known -> known.author().kind() != Author.Kind.HUMAN)
                                .isPresent();
    }

    /** What to do, with the command. */
    public String fix() {
        String accept = "`mvn devmatrix:accept -Dslot=" + id() + "`";
        String fill = "`mvn devmatrix:fill -Ddevmatrix.mode=hybrid -Dslot=" + id() + "`";
        return switch (state) {
            case OK, RULED -> "";
            case MISSING -> "Run " + fill + ", or write it and run " + accept;
            case STALE -> "Run " + accept + ", which keeps it if it still passes"
                    + (isReplaceable() ? ", or " + fill : "");
            case DRIFTED -> "Run " + accept + ", or restore it and its lock from version control";
        };
    }

    /** The finding of a slot that is not OK. */
    public Finding finding(Severity severity) {
        String id =
                switch (state) {
                    case OK, RULED -> throw new IllegalStateException("nothing is wrong with `" + id() + "`");
                    case MISSING -> "FILL-001";
                    case STALE -> "FILL-002";
                    case DRIFTED -> "FILL-003";
                };
        return new Finding(id, severity, Location.of(path), reason, fix());
    }
}
