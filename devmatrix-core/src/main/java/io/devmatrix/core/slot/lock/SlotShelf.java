package io.devmatrix.core.slot.lock;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.finding.Severity;
import io.devmatrix.core.output.RegularFiles;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The slots of a project with their fills and locks. */
public final class SlotShelf {
    private final SlotFolders folders;
    private final SlotRules rules;
    private final List<SlotContract> contracts;
    private final Function<SlotContract, Optional<Ruling.Made>> making;

    /** Slots of these contracts, without rules of packs. */
    public SlotShelf(SlotFolders folders, SlotRules rules, List<SlotContract> contracts) {
        this(folders, rules, contracts, contract -> Optional.empty());
    }

    /** @param making what rules of packs make of a slot without a fill */
    public SlotShelf(
            SlotFolders folders,
            SlotRules rules,
            List<SlotContract> contracts,
            Function<SlotContract, Optional<Ruling.Made>> making) {
        this.folders = folders;
        this.rules = rules;
        this.making = making;
        this.contracts = contracts.stream()
                .sorted(Comparator.comparing(SlotContract::id))
                .toList();
    }

    /** Where the files are. */
    public SlotFolders folders() {
        return folders;
    }

    /** Whether the model leaves nothing open. */
    public boolean isEmpty() {
        return contracts.isEmpty();
    }

    /** Findings of slots that are not OK, and of locks without a slot. */
    public Findings findings(Severity severity) {
        List<Finding> found = new ArrayList<>(orphans());
        standings().stream()
                .filter(standing -> !standing.isOk())
                .forEach(standing -> found.add(standing.finding(severity)));
        return Findings.of(found);
    }

    /** How each slot stands, sorted by id. */
    public List<SlotStanding> standings() {
        return contracts.stream().map(this::standing).toList();
    }

    /** How one slot stands now. */
    public SlotStanding standing(SlotContract contract) {
        Optional<String> fill = text(folders.fill(contract));
        Optional<Ruling.Made> made = fill.isEmpty() ? making.apply(contract) : Optional.empty();
        return made.map(code -> made(contract, code))
                .orElseGet(() -> new SlotLook(folders, contract, () -> parts(contract))
                        .standing(fill, text(folders.lock(contract))));
    }

    private SlotStanding made(SlotContract contract, Ruling.Made code) {
        return new SlotStanding(
                contract,
                folders.made(contract),
                SlotState.RULED,
                "",
                List.of(),
                Optional.empty(),
                Optional.of(code.text()),
                Optional.of(code));
    }

    /** Locks of slots that the model does not have. */
    public List<Finding> orphans() {
        Set<String> known = contracts.stream().map(folders::lock).collect(Collectors.toSet());
        try {
            return RegularFiles.below(folders.base().resolve(SlotFolders.LOCKS)).stream()
                    .map(file -> folders.base().relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !known.contains(file))
                    .map(file -> Finding.warning(
                            "FILL-006",
                            Location.of(file),
                            "The model has no slot for this lock",
                            "Remove it, and the fill if nothing else needs it"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a fill that the judge accepted: the fill, then its lock, each as a whole. */
    public void keep(SlotContract contract, String text, SlotLock lock) {
        new SlotWriter(folders).write(files(contract, text, lock));
    }

    /** In the order in which they are written: what is stopped in between leaves a fill that `accept` locks, and no lock of another. */
    List<SlotText> files(SlotContract contract, String text, SlotLock lock) {
        return List.of(
                new SlotText(folders.fill(contract), text), new SlotText(folders.lock(contract), LockText.of(lock)));
    }

    /** Keeps a fill that was mended with the patch that mended it; the path of the patch. */
    public String keepRepaired(SlotContract contract, String text, SlotLock lock, String patch) {
        int number = 1;
        while (Files.exists(folders.base().resolve(folders.patch(contract, number)))) {
            number++;
        }
        String path = folders.patch(contract, number);
        List<SlotText> files = new ArrayList<>(List.of(new SlotText(path, patch)));
        files.addAll(files(contract, text, lock));
        new SlotWriter(folders).write(files);
        return path;
    }

    /** Locks a fill that is there already. */
    public void lock(SlotContract contract, SlotLock lock) {
        new SlotWriter(folders).write(List.of(new SlotText(folders.lock(contract), LockText.of(lock))));
    }

    /** Parts of the contract as it is now. */
    public SortedMap<String, String> parts(SlotContract contract) {
        return ContractParts.of(contract, rules);
    }

    /** Versions of what fills are held to. */
    public SlotRules rules() {
        return rules;
    }

    private Optional<String> text(String path) {
        Path file = folders.base().resolve(path);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
