package io.devmatrix.benchmarks.judge;

import io.devmatrix.benchmarks.judge.Outcome.End;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Outcomes in a file of tab-separated values, so that runs add up, and a run that is cut off is not lost. */
final class OutcomeLog {
    private static final int COLUMNS = 8;

    private final Path file;

    OutcomeLog(Path file) {
        this.file = file.toAbsolutePath();
    }

    void add(Outcome outcome) {
        String line = String.join(
                "\t",
                outcome.operator(),
                outcome.app(),
                outcome.place(),
                flat(outcome.text()),
                outcome.end().name(),
                String.join(",", outcome.checks()),
                flat(outcome.seen()),
                String.valueOf(outcome.millis()));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last outcome of each mutant, sorted. */
    List<Outcome> all() {
        Map<String, Outcome> byKey = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().map(OutcomeLog::read).forEach(o -> byKey.put(o.key(), o));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(byKey.values());
    }

    private static Outcome read(String line) {
        String[] cells = line.split("\t", COLUMNS);
        List<String> checks = cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split(","));
        return new Outcome(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                End.valueOf(cells[4]),
                checks,
                cells[6],
                Long.parseLong(cells[7]));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
