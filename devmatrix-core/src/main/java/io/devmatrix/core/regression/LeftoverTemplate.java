package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of a template that nobody replaced. */
public final class LeftoverTemplate implements TextRule {
    private static final Pattern JAVA =
            Pattern.compile("^\\s*(#(if|foreach|set|else|end|macro)\\b.*)$", Pattern.MULTILINE);
    private static final Pattern HOLE =
            Pattern.compile("\\$!?\\{?[a-zA-Z_]\\w*}?|\\{\\{.{0,40}?}}|__[a-z]\\w*__|<%.*?%>");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-036", "Leftover template syntax", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.origin() == Origin.GENERATED || file.origin() == Origin.BASE;
    }

    @Override
    public boolean needsFiles() {
        return true;
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        String code = file.java().map(java -> java.codeOnly()).orElse(file.text());
        Stream<Finding> lines = find(file, JAVA, code);
        return file.java().isPresent() ? Stream.concat(lines, find(file, HOLE, code)) : lines;
    }

    private Stream<Finding> find(SourceFile file, Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(found -> Finding.error(
                        id(),
                        file.locate(found.start()),
                        "`" + found.group().strip() + "` was to be replaced",
                        "Report it: a rule of generation is at fault"));
    }
}
