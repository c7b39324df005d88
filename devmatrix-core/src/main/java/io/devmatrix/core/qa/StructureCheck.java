package io.devmatrix.core.qa;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import java.util.List;
import java.util.stream.Stream;

/** Every Java file parses, and nothing generated or filled in only looks like code. */
public final class StructureCheck implements QaCheck {
    private final Sources sources;
    private final RuleJudgement judgement;

    /** Of those sources, which the rules were held to. */
    public StructureCheck(Sources sources, RuleJudgement judgement) {
        this.sources = sources;
        this.judgement = judgement;
    }

    @Override
    public String id() {
        return "structure";
    }

    @Override
    public Level level() {
        return Level.SOURCE;
    }

    @Override
    public Evidence check() {
        List<SourceFile> files =
                sources.files().stream().filter(file -> file.java().isPresent()).toList();
        List<Finding> problems = files.stream()
                .flatMap(file -> file.java().stream())
                .flatMap(source -> source.problems().all().stream())
                .toList();
        Observation parsed = Observation.of(
                "each Java file parses: " + files.size() + " files",
                problems.isEmpty() && !files.isEmpty(),
                problems.size() + " places do not");
        Stream<Observation> places = problems.stream().map(RuleObservations::complaint);
        Stream<Observation> stubs = RuleObservations.of(judgement.report().structure());
        return RuleObservations.evidence(
                Stream.of(Stream.of(parsed), places, stubs).flatMap(part -> part));
    }
}
