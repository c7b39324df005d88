package io.devmatrix.core.slot.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Comment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** The answer is computed from what is given, and nothing says that it is still to be written. */
final class StubRule implements GateRule {
    private static final String ID = "SLOT-109";
    private static final Pattern OPEN = Pattern.compile(
            "\\b(TODO|FIXME|XXX|TBD)\\b|(?i:\\bextension point\\b|\\bnot (?:yet )?implemented\\b|\\bplaceholder\\b|\\bimplement (?:me|this|here|later)\\b)");

    @Override
    public void check(FillUnit fill, Notes notes) {
        checkComments(fill, notes);
        fill.answer().ifPresent(answer -> checkAnswer(answer, notes));
        for (MethodDeclaration method : fill.all(MethodDeclaration.class)) {
            boolean compact = method.isConstructor();
            if (!compact
                    && method.getBody() != null
                    && method.getBody().statements().isEmpty()) {
                notes.add(ID, method, "`" + method.getName() + "` does nothing", "Write it, or remove it");
            }
        }
    }

    private static void checkComments(FillUnit fill, Notes notes) {
        for (Object each : fill.unit().getCommentList()) {
            Comment comment = (Comment) each;
            int start = comment.getStartPosition();
            Matcher open = OPEN.matcher(fill.source().substring(start, start + comment.getLength()));
            if (open.find()) {
                notes.add(
                        ID,
                        start,
                        "A comment says `" + open.group() + "`: the fill is not done",
                        "Write what is missing, or remove the comment");
            }
        }
    }

    private static void checkAnswer(MethodDeclaration answer, Notes notes) {
        List<?> parameters = answer.parameters();
        Set<IBinding> given = new HashSet<>();
        parameters.forEach(p -> given.add(((SingleVariableDeclaration) p).resolveBinding()));
        boolean reads = FillUnit.all(answer.getBody(), SimpleName.class).stream()
                .anyMatch(name -> given.contains(name.resolveBinding()));
        if (!reads && !parameters.isEmpty()) {
            notes.add(
                    ID,
                    answer,
                    "The answer does not depend on anything that is given",
                    "Compute it from the parameters");
        }
        List<ReturnStatement> returns = FillUnit.all(answer.getBody(), ReturnStatement.class);
        boolean onlyParameter = answer.getBody().statements().size() == 1
                && returns.size() == 1
                && given.contains(name(returns.get(0).getExpression()));
        if (onlyParameter) {
            notes.add(
                    ID, returns.get(0), "The answer is a parameter as it was given", "Compute it from the parameters");
        }
    }

    private static IBinding name(Expression expression) {
        ASTNode at = expression;
        while (at instanceof ParenthesizedExpression inner) {
            at = inner.getExpression();
        }
        return at instanceof SimpleName name ? name.resolveBinding() : null;
    }
}
