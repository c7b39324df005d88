package io.devmatrix.core.promote.idiom;

import io.devmatrix.core.javasource.JavaSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.Statement;
import org.jspecify.annotations.Nullable;

/** The last two ways through a method in one {@code return}; those before stay guards. */
final class LastChoice implements Idiom {
    /** Expressions in a choice that is still read at one look. */
    private static final int LARGEST = 40;

    @Override
    public List<Edit> edits(FillSource source) {
        List<Edit> edits = new ArrayList<>();
        for (IfStatement branch : source.find(IfStatement.class)) {
            Expression one = Places.returned(branch.getThenStatement());
            Statement next = Places.next(branch);
            Expression other = next == null ? null : Places.returned(next);
            if (branch.getElseStatement() == null && isShort(branch, one, other)) {
                edits.add(Edit.replace(
                        branch,
                        next,
                        "return (" + source.text(branch.getExpression()) + ") ? (" + source.text(one) + ") : ("
                                + source.text(other) + ");"));
            }
        }
        return edits;
    }

    private static boolean isShort(IfStatement branch, @Nullable Expression one, @Nullable Expression other) {
        return one != null
                && other != null
                && Alike.are(one, other)
                && !(Places.bare(other) instanceof ConditionalExpression)
                && !(Places.bare(one) instanceof ConditionalExpression)
                && size(branch.getExpression()) + size(one) + size(other) <= LARGEST;
    }

    private static int size(Expression expression) {
        return JavaSource.find(expression, Expression.class).size();
    }
}
