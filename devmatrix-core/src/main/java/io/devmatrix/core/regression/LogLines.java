package io.devmatrix.core.regression;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Statement;

/** Statements that only write to a log or the console. */
final class LogLines {
    private static final Pattern LOG = Pattern.compile("(?i)(this\\.)?_?log(ger)?|System\\.(out|err)");

    private LogLines() {}

    /** Whether the block has statements, and nothing but such. */
    static boolean isAll(Block block) {
        List<?> statements = block.statements();
        return !statements.isEmpty()
                && statements.stream().map(Statement.class::cast).allMatch(LogLines::is);
    }

    static boolean is(Statement statement) {
        if (!(statement instanceof ExpressionStatement expression)
                || !(expression.getExpression() instanceof MethodInvocation call)) {
            return false;
        }
        return call.getName().getIdentifier().equals("printStackTrace")
                || call.getExpression() != null
                        && LOG.matcher(call.getExpression().toString()).matches();
    }
}
