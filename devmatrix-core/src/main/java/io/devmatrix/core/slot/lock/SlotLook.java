package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.Sha256;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One look at a slot's two files: how it stands by them. */
final class SlotLook {
    private final SlotFolders folders;
    private final SlotContract contract;
    private final Supplier<SortedMap<String, String>> parts;

    /** @param parts of the contract as it is now, asked when there is a lock */
    SlotLook(SlotFolders folders, SlotContract contract, Supplier<SortedMap<String, String>> parts) {
        this.folders = folders;
        this.contract = contract;
        this.parts = parts;
    }

    SlotStanding standing(Optional<String> fill, Optional<String> lock) {
        try {
            Optional<SlotLock> read =
                    lock.map(LockText::read).filter(known -> known.slot().equals(contract.id()));
            List<String> changed = read.map(known -> ContractParts.changed(known.parts(), parts.get()))
                    .orElse(List.of());
            Found found = new Found(fill, read, changed);
            return fill.isEmpty()
                    ? of(found, SlotState.MISSING, "The slot `" + contract.id() + "` is open: it has no fill")
                    : filled(found, fill.get());
        } catch (IllegalArgumentException e) {
            return of(
                    new Found(fill, Optional.empty(), List.of()),
                    fill.isEmpty() ? SlotState.MISSING : SlotState.DRIFTED,
                    "`" + folders.lock(contract) + "` cannot be read: " + e.getMessage());
        }
    }

    private record Found(Optional<String> fill, Optional<SlotLock> lock, List<String> changed) {}

    private SlotStanding filled(Found found, String text) {
        String slot = "The fill of `" + contract.id() + "` ";
        if (found.lock().isEmpty()) {
            return of(found, SlotState.DRIFTED, slot + "was never accepted: it has no lock");
        }
        if (!found.lock().get().content().equals(Sha256.of(text))) {
            return of(found, SlotState.DRIFTED, slot + "is not the one that was accepted");
        }
        return found.changed().isEmpty()
                ? of(found, SlotState.OK, "")
                : of(
                        found,
                        SlotState.STALE,
                        slot + "was accepted for another contract; changed: " + names(found.changed()));
    }

    private SlotStanding of(Found found, SlotState state, String reason) {
        return new SlotStanding(
                contract,
                folders.fill(contract),
                state,
                reason,
                found.changed(),
                found.lock(),
                found.fill(),
                Optional.empty());
    }

    private static String names(List<String> parts) {
        return parts.stream().map(part -> "`" + part + "`").collect(Collectors.joining(", "));
    }
}
