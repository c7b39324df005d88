package io.devmatrix.core.regression;

import io.devmatrix.core.load.ModelFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Small projects held to a few rules. */
final class Judged {
    static final String SLOT = "src/main/java/a/flow/OneFlowMethods.java";
    static final String HAND_WRITTEN = "src/main/java/a/One.java";

    private Judged() {}

    static RuleRun run(TeamRules team, Baseline baseline, SourceFile... files) {
        RuleBook book = new RuleBook(List.of(new EmptyBody()), List.of(new NowWithoutClock()), team, baseline);
        return new RuleRun(Sources.of(Arrays.asList(files)), book);
    }

    static SourceFile slot(String text) {
        return SourceFile.of(SLOT, Origin.SLOT, text);
    }

    static SourceFile handWritten(String text) {
        return SourceFile.of(HAND_WRITTEN, Origin.HAND_WRITTEN, text);
    }

    static TeamRules team(String yaml) {
        return TeamRules.read(ModelFile.of("rules.yaml", yaml), Set.of("REG-012", "REG-030"));
    }

    /** Each finding with its standing and the reason for it, those of the structure first. */
    static List<String> rulings(RuleReport report) {
        return java.util.stream.Stream.concat(report.structure().stream(), report.regressions().stream())
                .flatMap(result -> result.rulings().stream())
                .map(ruling -> ruling.standing() + " " + ruling.finding().id() + " "
                        + ruling.finding().location() + " " + ruling.reason())
                .map(String::strip)
                .toList();
    }
}
