package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.pack.PackReader;
import io.devmatrix.core.promote.pack.PackWriter;
import io.devmatrix.core.promote.pack.PackedRule;
import io.devmatrix.core.promote.pack.PatternPack;
import io.devmatrix.core.promote.pack.UnusablePack;
import io.devmatrix.core.promote.prove.Proven;
import io.devmatrix.core.promote.publish.PackChange;
import io.devmatrix.core.promote.publish.PackEvidence;
import io.devmatrix.core.promote.publish.PackUpdate;
import io.devmatrix.core.promote.publish.RuleNote;
import io.devmatrix.core.promote.store.PatternStore;
import io.devmatrix.core.promote.store.RuleEvent;
import io.devmatrix.core.promote.store.StoreAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The goals about patterns: what the store gives becomes the next version of a pack, or is told. */
public final class PatternGoals {
    private static final Finding NO_PACK = Finding.error(
            "PACK-005",
            Location.of("src/main/resources/" + PackReader.INDEX),
            "This is no project of a pattern pack: it has no such file",
            "Make one by `mvn archetype:generate -DarchetypeGroupId=io.devmatrix"
                    + " -DarchetypeArtifactId=devmatrix-pattern-pack-archetype`, and run `promote` there");

    private final Study study;
    private final InstantSource clock;

    /** What a store gives. */
    interface Study {
        /** @param certain whether nothing depends on a rule, so that it need not be judged anew */
        PatternStudy of(PatternStore store, Thresholds thresholds, Predicate<Proven> certain);
    }

    PatternGoals(Study study, InstantSource clock) {
        this.study = study;
        this.clock = clock;
    }

    /**
     * Writes the next version of a pack, when there is something new.
     *
     * @param resources of the pack's project
     * @throws io.devmatrix.core.database.DatabaseUnavailable when the store cannot be reached
     */
    public Promoted promote(StoreAddress address, Path resources, Thresholds thresholds) {
        if (!Files.isRegularFile(resources.resolve(PackReader.INDEX))) {
            return new Promoted(Findings.of(List.of(NO_PACK)), List.of());
        }
        List<PackedRule> before;
        try {
            before = PackReader.read(resources);
        } catch (UnusablePack e) {
            return refused(e);
        }
        PatternStore store = PatternStore.open(address);
        PatternStudy found = study.of(store, thresholds, new PackEvidence(before)::has);
        PackChange change = PackUpdate.of(before, found.rules(), store::events, thresholds, ContractFacts.VERSION);
        Instant now = clock.instant();
        change.events().forEach((RuleEvent event) -> store.append(event, now));
        boolean changed = !change.rules().equals(before);
        if (changed) {
            PackWriter.write(resources, new PatternPack("", "", change.rules()));
        }
        return new Promoted(Findings.NONE, lines(found, change, changed));
    }

    private static List<String> lines(PatternStudy found, PackChange change, boolean changed) {
        List<String> lines = new ArrayList<>();
        change.notes().stream().map(RuleNote::toString).forEach(lines::add);
        lines.addAll(PatternText.coverage(found));
        lines.add(
                changed
                        ? "Wrote " + count(change.rules().size(), "rule")
                                + "; release the pack, so that builds use them"
                        : "Nothing has changed, nothing was written: "
                                + count(change.rules().size(), "rule"));
        return lines;
    }

    /**
     * Tells what the store holds: rules, candidates and why they are none yet.
     *
     * @param resources of the pack's project; empty outside of one
     */
    public Promoted patterns(StoreAddress address, Optional<Path> resources, Thresholds thresholds) {
        List<PackedRule> pack;
        try {
            pack = resources.map(PackReader::read).orElse(List.of());
        } catch (UnusablePack e) {
            return refused(e);
        }
        PatternStore store = PatternStore.open(address);
        return new Promoted(
                Findings.NONE, new PatternText(store, pack, thresholds).of(study.of(store, thresholds, rule -> true)));
    }

    private static Promoted refused(UnusablePack pack) {
        return new Promoted(Findings.of(List.of(PackRules.finding(pack))), List.of());
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
