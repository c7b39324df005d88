package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.regression.Ruling.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds sources to a rule book, once. */
public final class RuleRun {
    private final Sources sources;
    private final RuleBook book;
    private final List<Suppression> suppressions;
    private final Set<Location> used = new TreeSet<>();
    private final Baseline.Counter frozen;
    private final Map<String, SourceFile> files;

    /** Of those sources. */
    public RuleRun(Sources sources, RuleBook book) {
        this.sources = sources;
        this.book = book;
        this.suppressions = Stream.concat(book.team().suppressions().stream(), AllowComments.of(sources).stream())
                .toList();
        this.frozen = book.baseline().counter();
        this.files = sources.files().stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /** What the rules find, and what becomes of it. */
    public RuleReport run() {
        List<RuleResult> structure = results(book.structure());
        List<RuleResult> regressions = results(Stream.concat(book.regressions().stream(), book.team().rules().stream())
                .toList());
        return new RuleReport(structure, regressions, complaints());
    }

    private List<RuleResult> results(List<? extends KnownBug> rules) {
        return rules.stream().map(this::result).toList();
    }

    private RuleResult result(KnownBug rule) {
        List<SourceFile> concerned =
                sources.files().stream().filter(rule::concerns).toList();
        List<Ruling> rulings = find(rule, concerned)
                .distinct()
                .sorted()
                .map(finding -> rule(rule, finding))
                .toList();
        return new RuleResult(rule, concerned.size(), rulings);
    }

    private Stream<Finding> find(KnownBug rule, List<SourceFile> concerned) {
        if (rule instanceof RegressionRule java) {
            return concerned.stream().flatMap(file -> file.java().stream()).flatMap(java::check);
        }
        return rule instanceof TextRule text
                ? concerned.stream().flatMap(text::check)
                : ((ProjectRule) rule).check(sources);
    }

    private Ruling rule(KnownBug rule, Finding finding) {
        Optional<Suppression> suppression =
                suppressions.stream().filter(known -> known.covers(finding)).findFirst();
        if (suppression.isPresent()) {
            used.add(suppression.get().place());
            return new Ruling(finding, Standing.SUPPRESSED, suppression.get().reason());
        }
        if (frozen.takes(finding, line(finding.location()))) {
            return new Ruling(finding, Standing.FROZEN, "frozen in `" + Baseline.FILE + "`");
        }
        if (rule.sheet().action() == Action.WARN) {
            return new Ruling(finding, Standing.WARNS, "the rule only warns");
        }
        return isHandWritten(finding) && !book.team().rules().contains(rule)
                ? new Ruling(finding, Standing.WARNS, "hand-written code is yours")
                : new Ruling(finding, Standing.FAILS, "");
    }

    private boolean isHandWritten(Finding finding) {
        return Optional.ofNullable(files.get(finding.location().file()))
                .map(SourceFile::origin)
                .filter(origin -> origin == Origin.HAND_WRITTEN || origin == Origin.TEST)
                .isPresent();
    }

    /** The text of the line, without the space around it. */
    String line(Location place) {
        return Optional.ofNullable(files.get(place.file()))
                .flatMap(file ->
                        file.text().lines().skip(Math.max(0, place.line() - 1L)).findFirst())
                .filter(text -> place.line() > 0)
                .orElse("")
                .strip();
    }

    /** What the report would freeze, as the text of the file. */
    public String baseline(RuleReport report) {
        return Baseline.text(report.known(), this::line);
    }

    private Findings complaints() {
        List<Finding> complaints = new ArrayList<>(book.team().problems().all());
        Set<String> ids = book.rules().map(KnownBug::id).collect(Collectors.toCollection(TreeSet::new));
        for (Suppression suppression : suppressions) {
            if (!ids.contains(suppression.rule())) {
                complaints.add(TeamProblem.UNKNOWN_RULE.at(
                        suppression.place(),
                        "There is no rule `" + suppression.rule() + "` to suppress",
                        "Name one of `docs/rules`, or of your own"));
            } else if (!used.contains(suppression.place())) {
                complaints.add(TeamProblem.UNUSED_SUPPRESSION.at(
                        suppression.place(),
                        "`" + suppression.rule() + "` finds nothing that this suppresses",
                        "Remove it"));
            }
        }
        complaints.addAll(book.baseline().problems().all());
        complaints.addAll(frozen.left());
        return Findings.of(complaints);
    }
}
