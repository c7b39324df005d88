package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ThrowStatement;

/** A method that says it is not there. */
public final class NotImplemented implements RegressionRule {
    private static final Pattern TYPE =
            Pattern.compile("UnsupportedOperationException|NotImplemented\\w*|NotYet\\w*|\\w*UnimplementedException");
    private static final Pattern TEXT =
            Pattern.compile("(?i).*\\bnot (yet )?(implemented|supported yet)\\b.*", Pattern.DOTALL);

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-033", "Not implemented", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isOwnJava();
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return source.find(ThrowStatement.class).stream()
                .filter(thrown -> thrown.getExpression() instanceof ClassInstanceCreation made && isStub(made))
                .map(thrown -> Finding.error(
                        id(),
                        source.locate(thrown),
                        "`" + thrown.toString().strip() + "` stands where code is to be",
                        "Write what it is to do"));
    }

    private static boolean isStub(ClassInstanceCreation made) {
        return TYPE.matcher(TypeNames.simple(made.getType())).matches()
                || ((List<?>) made.arguments()).stream().anyMatch(argument -> TEXT.matcher(argument.toString())
                        .matches());
    }
}
