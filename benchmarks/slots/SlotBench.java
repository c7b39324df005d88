package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges the right fills of the corpus with one judge and prints the time of each: the first, and the others in order. */
final class SlotBench {
    private SlotBench() {}

    public static void main(String[] arguments) {
        Map<String, SlotContract> contracts = Contracts.all();
        Map<String, List<Long>> millis = new TreeMap<>();
        try (SlotJudge judge = new SlotJudge(Fills.classPath())) {
            boolean first = true;
            for (Fills.Fill fill : Fills.all()) {
                if (fill.isRight()) {
                    long start = System.nanoTime();
                    SlotVerdict verdict = judge.judge(contracts.get(fill.contract()), fill.source());
                    long took = (System.nanoTime() - start) / 1_000_000;
                    if (!verdict.accepted()) {
                        throw new IllegalStateException(fill + ": " + verdict.diagnostics());
                    }
                    millis.computeIfAbsent(first ? "(first)" : fill.contract(), key -> new ArrayList<>()).add(took);
                    first = false;
                }
            }
        }
        System.out.println("contract fills median slowest (ms)");
        millis.forEach((name, all) -> {
            List<Long> sorted = all.stream().sorted().toList();
            System.out.println(name + " " + all.size() + " " + sorted.get(all.size() / 2) + " " + sorted.get(all.size() - 1));
        });
        System.exit(0);
    }
}
