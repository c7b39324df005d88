package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.Sight;
import io.devmatrix.core.qa.flow.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was seen of invariants after each step. */
final class InvariantLog {
    private final ApplicationIr application;
    private final Map<Seen, Optional<String>> seen = new LinkedHashMap<>();

    /**
     * One invariant after one flow.
     *
     * @param name of both, for people
     */
    record Seen(Invariant invariant, String name) {}

    InvariantLog(ApplicationIr application) {
        this.application = application;
    }

    /** Looks at all rows after a request. */
    void see(FlowFacts flow, Sight sight, World before) {
        for (Invariant invariant : application.behaviour().invariants()) {
            String name = "`" + invariant.name() + "` after " + flow.flow().name();
            Optional<String> broken = broken(invariant, sight);
            seen.merge(new Seen(invariant, name), broken, (old, now) -> old.isPresent() ? old : now);
        }
    }

    /** The first row for which the invariant does not hold. */
    static Optional<String> broken(Invariant invariant, Sight sight) {
        return broken(invariant, sight, row -> true);
    }

    /** The first of those rows for which the invariant does not hold. */
    static Optional<String> broken(Invariant invariant, Sight sight, Predicate<RowView> judged) {
        return sight.rows(invariant.entity())
                .filter(judged)
                .filter(row -> !sight.holds(invariant.that(), row))
                .findFirst()
                .map(row -> row + named(invariant, row));
    }

    /** What the row has in the fields that the invariant names. */
    private static String named(Invariant invariant, RowView row) {
        String values = row.entrySet().stream()
                .filter(value -> Pattern.compile("(?<![\\w.])" + value.getKey() + "\\b")
                        .matcher(invariant.that().text())
                        .find())
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : " with " + values;
    }

    /** For each invariant and flow the row that broke it; empty when none did. */
    Map<Seen, Optional<String>> seen() {
        return seen;
    }
}
