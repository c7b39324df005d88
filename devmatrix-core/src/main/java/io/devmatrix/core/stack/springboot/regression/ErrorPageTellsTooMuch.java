package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.TextRule;
import io.devmatrix.core.regression.Weight;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A setting of Spring Boot that shows clients the exception, its words or its trace. */
public final class ErrorPageTellsTooMuch implements TextRule {
    private static final Pattern LINE = Pattern.compile(
            "(?mi)^[^#\\n]*\\b(include-?(?:stacktrace|exception|message))\\s*[:=]\\s*[\"']?(always|on[-_]param|true)\\b");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-028", "Error page that shows the exception", Weight.HIGH, Action.FAIL);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isSettings();
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        return LINE.matcher(file.text())
                .results()
                .map(found -> Finding.error(
                        id(),
                        file.locate(found.start(1)),
                        "`" + found.group(1) + "` is `" + found.group(2)
                                + "`: clients see what is inside of the service",
                        "Take the line out; the log has the exception"));
    }
}
