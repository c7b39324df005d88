package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;

/** A fill that answers each call alike: a slot is where the model asks for something to be worked out. */
public final class ConstantResult implements RegressionRule {
    private static final Pattern CONSTANT = Pattern.compile(
            "-?[0-9][0-9._eELlDdFf]*|true|false|\"[^\"]*\"|'.'|(\\w+\\.)*[A-Z][A-Z0-9_]*"
                    + "|(List|Set|Map|Stream)\\.(<.*>)?(of|empty)\\(\\)|Collections\\.empty\\w+\\(\\)"
                    + "|(BigDecimal|BigInteger|Integer|Long)\\.valueOf\\([-0-9.L]*\\)|new (BigDecimal|ArrayList|HashMap)(<>)?\\([\"0-9.-]*\\)");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-035", "Constant result in a slot", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMainJava() && file.origin() == Origin.SLOT;
    }

    @Override
    public boolean needsFiles() {
        return false;
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        return Methods.of(source)
                .flatMap(method -> Methods.onlyReturned(method)
                        .filter(ConstantResult::isConstant)
                        .map(value -> Methods.stub(this, source, method, "always returns `" + value + "`"))
                        .stream());
    }

    /** Whether it is worth the same wherever it stands. */
    static boolean isConstant(ASTNode value) {
        return CONSTANT.matcher(value.toString()).matches();
    }
}
