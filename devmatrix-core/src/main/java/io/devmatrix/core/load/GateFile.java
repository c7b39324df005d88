package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the threshold file of the gate. Whatever is wrong with it is a finding with its place, and then no threshold is
 * loosened.
 */
public final class GateFile {
    private static final String STRICT = "strict";
    private static final String RELAXED = "relaxed";

    private final Problems problems = new Problems();
    private final Collection<String> checks;
    private final Set<String> warned = new TreeSet<>();
    private BigDecimal strict = BigDecimal.ONE;
    private BigDecimal relaxed = BigDecimal.ONE;

    private GateFile(Collection<String> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What the file says; {@code checks} are the ids that it may name. */
    public static LoadedGate read(ModelFile file, Collection<String> checks) {
        GateFile reader = new GateFile(checks);
        SourceText.of(file, reader.problems)
                .flatMap(source -> YamlReader.read(source, reader.problems))
                .ifPresent(reader::root);
        return reader.problems.isEmpty()
                ? new LoadedGate(reader.strict, reader.relaxed, reader.warned, reader.problems.all())
                : new LoadedGate(BigDecimal.ONE, BigDecimal.ONE, Set.of(), reader.problems.all());
    }

    private void root(YamlNode node) {
        boolean empty = node instanceof Scalar scalar && scalar.text().isEmpty();
        for (Entry entry : empty ? List.<Entry>of() : entries(node, "The threshold file")) {
            switch (entry.key()) {
                case "compliance" -> entries(entry.value(), "`compliance`").forEach(this::figure);
                case "checks" -> entries(entry.value(), "`checks`").forEach(this::check);
                default -> unknown(ModelProblem.UNKNOWN_WORD, entry, List.of("compliance", "checks"));
            }
        }
    }

    private List<Entry> entries(YamlNode node, String owner) {
        if (node instanceof Mapping mapping) {
            return mapping.entries();
        }
        problems.error(
                ModelProblem.WRONG_KIND,
                node.location(),
                owner + " takes an object and is given " + node.kindInWords(),
                "Write a word and its value on a line each");
        return List.of();
    }

    private void figure(Entry entry) {
        switch (entry.key()) {
            case STRICT -> part(entry).ifPresent(part -> strict = part);
            case RELAXED -> part(entry).ifPresent(part -> relaxed = part);
            default -> unknown(ModelProblem.UNKNOWN_WORD, entry, List.of(RELAXED, STRICT));
        }
    }

    private Optional<BigDecimal> part(Entry entry) {
        if (entry.value() instanceof Scalar scalar
                && scalar.kind().isDecimal()
                && scalar.text().length() < 20) {
            BigDecimal part = new BigDecimal(scalar.text());
            if (part.signum() >= 0 && part.compareTo(BigDecimal.ONE) <= 0) {
                return Optional.of(part);
            }
        }
        problems.error(
                ModelProblem.OUT_OF_RANGE,
                entry.value().location(),
                "`" + entry.key() + "` is no part of a whole",
                "Write a number from 0 to 1, such as `0.95`");
        return Optional.empty();
    }

    private void check(Entry entry) {
        String action = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        if (!checks.contains(entry.key())) {
            unknown(ModelProblem.UNKNOWN_WORD, entry, checks);
        } else if (action.equals("warn")) {
            warned.add(entry.key());
        } else if (!action.equals("fail")) {
            Location at = entry.value().location();
            String fact = "`" + entry.key() + "` neither fails nor warns";
            problems.error(ModelProblem.UNKNOWN_CHOICE, at, fact, "Write `fail` or `warn`");
        }
    }

    private void unknown(ModelProblem problem, Entry entry, Collection<String> known) {
        String fact = "The threshold file has no word `" + entry.key() + "` here";
        problems.unknown(problem, entry.location(), fact, entry.key(), known);
    }
}
