package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.eclipse.jdt.core.dom.YieldStatement;

/** The statements of a switch, which JDT keeps flat: labels and what follows them. */
final class SwitchBody {
    private SwitchBody() {}

    static List<Statement> of(ASTNode parent) {
        List<?> statements = parent instanceof SwitchStatement statement
                ? statement.statements()
                : ((SwitchExpression) parent).statements();
        return DomList.of(statements, Statement.class);
    }

    /** Whether the label's only statement is {@code $;}: the label is a hole for cases. */
    static boolean isDummy(SwitchCase label) {
        List<Statement> body = of(label.getParent());
        int next = body.indexOf(label) + 1;
        return next < body.size() && isDummy(body.get(next));
    }

    private static boolean isDummy(Statement statement) {
        Expression expression = statement instanceof ExpressionStatement simple
                ? simple.getExpression()
                : statement instanceof YieldStatement yield ? yield.getExpression() : null;
        return expression instanceof SimpleName name && name.getIdentifier().equals("$");
    }
}
