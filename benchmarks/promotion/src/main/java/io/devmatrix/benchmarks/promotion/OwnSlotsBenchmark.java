package io.devmatrix.benchmarks.promotion;

import io.devmatrix.benchmarks.promotion.OwnTally.Result;
import io.devmatrix.core.promote.Thresholds;
import io.devmatrix.core.promote.fill.FillText;
import io.devmatrix.core.promote.mine.Find;
import io.devmatrix.core.promote.mine.KnownFill;
import io.devmatrix.core.promote.mine.ShapeMiner;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Outcome;
import io.devmatrix.core.promote.rule.RuleEngine;
import io.devmatrix.core.slot.judge.SlotJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves out one of our services, mines some of the others, and gives each slot of the one left out to the rules that hold, as a
 * build would. The judge says whether the code is right.
 */
final class OwnSlotsBenchmark {
    private static final List<Integer> PROJECTS = List.of(3, 5, 8, 11);

    private final List<OwnSlot> slots;
    private final SlotJudge judge;
    private final ShapeMiner miner = new ShapeMiner(Thresholds.DEFAULTS);
    private final RuleEngine engine = new RuleEngine(Thresholds.DEFAULTS.branchProjects());

    private OwnSlotsBenchmark(List<OwnSlot> slots, SlotJudge judge) {
        this.slots = slots;
        this.judge = judge;
    }

    /** @param arguments file for the table */
    public static void main(String[] arguments) throws IOException {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        try (SlotJudge judge = new SlotJudge(classPath)) {
            String table = new OwnSlotsBenchmark(OwnSlots.all(), judge).table();
            Files.writeString(Path.of(arguments[0]), table);
        }
    }

    private String table() {
        StringBuilder text =
                new StringBuilder("| learned of | behaviour | exact | abstained | other, accepted | refused |\n"
                        + "| ---: | --- | ---: | ---: | ---: | ---: |\n");
        for (int projects : PROJECTS) {
            OwnTally tally = new OwnTally();
            for (OwnSlot slot : slots) {
                tally.add(slot.contract().name(), predict(slot, others(slot, projects)));
            }
            text.append(tally.rows(projects));
        }
        return text.toString();
    }

    /** Fills of the shape in the services behind the one left out, in their order, round and round. */
    private List<KnownFill> others(OwnSlot left, int projects) {
        List<String> services =
                slots.stream().map(slot -> slot.fill().project()).distinct().toList();
        int at = services.indexOf(left.fill().project());
        List<String> chosen = new ArrayList<>();
        for (int i = 1; i <= projects; i++) {
            chosen.add(services.get((at + i) % services.size()));
        }
        return slots.stream()
                .filter(slot -> slot.shape().equals(left.shape()))
                .map(OwnSlot::fill)
                .filter(fill -> chosen.contains(fill.project()))
                .toList();
    }

    private Result predict(OwnSlot slot, List<KnownFill> known) {
        List<Find> finds =
                miner.mine(slot.contract().kind().word(), slot.shape(), known).finds();
        List<Outcome.Code> codes = finds.stream()
                .filter(find -> find.candidate().proof().holds())
                .filter(find -> find.wordings().contains(slot.fill().wording()))
                .map(find -> engine.apply(
                        find.candidate().rule(), Facts.of(slot.fill().facts())))
                .filter(Outcome.Code.class::isInstance)
                .map(Outcome.Code.class::cast)
                .distinct()
                .toList();
        return codes.size() == 1 ? judged(slot, codes.get(0)) : Result.ABSTAINED; // of two a build takes none
    }

    private Result judged(OwnSlot slot, Outcome.Code code) {
        String text = FillText.of(slot.contract(), code.tree());
        if (!judge.judge(slot.contract(), text).accepted()) {
            return Result.REFUSED;
        }
        return code.tree().equals(slot.fill().tree()) ? Result.EXACT : Result.OTHER;
    }
}
