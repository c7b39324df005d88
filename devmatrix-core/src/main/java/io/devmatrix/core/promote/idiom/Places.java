package io.devmatrix.core.promote.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.jspecify.annotations.Nullable;

/** Where expressions may be put. Rather a pair of parentheses too many: canonical trees have none. */
final class Places {
    /** Parentheses around a name or a chain of calls without arguments, which are neither those of a call nor of a cast. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "(?<![\\w\\])>])\\(([a-zA-Z_$][\\w$.]*(?:\\(\\))?(?:\\.\\w+\\(\\))*)\\)(?=$|[\\s.,)+*/<>=?:-])");

    private Places() {}

    /** Puts an expression in the place of a name, also of one that stands behind its class or {@code this}. */
    static Edit replaceName(SimpleName name, String expression) {
        ASTNode place = name.getParent() instanceof QualifiedName || name.getParent() instanceof FieldAccess
                ? name.getParent()
                : name;
        boolean whole = place == name
                || place instanceof QualifiedName qualified && qualified.getName() == name
                || place instanceof FieldAccess access && access.getName() == name;
        return Edit.replace(whole ? place : name, "(" + expression + ")");
    }

    /** The expression without parentheses around it. */
    static Expression bare(Expression expression) {
        return expression instanceof ParenthesizedExpression inner ? bare(inner.getExpression()) : expression;
    }

    /** The statements of a block, or the statement alone. */
    static List<Statement> statements(@Nullable Statement statement) {
        List<Statement> statements = new ArrayList<>();
        if (statement instanceof Block block) {
            ((List<?>) block.statements()).forEach(each -> statements.add((Statement) each));
        } else if (statement != null) {
            statements.add(statement);
        }
        return statements;
    }

    /** The statement behind it in the same block; null for none. */
    static @Nullable Statement next(Statement statement) {
        List<?> all = statement.getParent() instanceof Block block ? block.statements() : List.of();
        int next = all.indexOf(statement) + 1;
        return next > 0 && next < all.size() ? (Statement) all.get(next) : null;
    }

    /** The statement before it in the same block; null for none. */
    static @Nullable Statement before(Statement statement) {
        List<?> all = statement.getParent() instanceof Block block ? block.statements() : List.of();
        int before = all.indexOf(statement) - 1;
        return before >= 0 ? (Statement) all.get(before) : null;
    }

    /** What the statement returns, when that is all it does; null for all others. */
    static @Nullable Expression returned(Statement statement) {
        List<Statement> all = statements(statement);
        return all.size() == 1 && all.get(0) instanceof ReturnStatement only ? only.getExpression() : null;
    }

    /** The same for expressions that differ in white space and in parentheses around names and calls alone. */
    static String key(Expression expression) {
        String text = bare(expression).toString();
        if (text.contains("\"")) {
            return text;
        }
        String plain = NEEDLESS.matcher(text).replaceAll("$1");
        while (!plain.equals(text)) {
            text = plain;
            plain = NEEDLESS.matcher(text).replaceAll("$1");
        }
        return plain;
    }

    /** Whether something between the node and what holds it is of that type. */
    static boolean isWithin(ASTNode node, ASTNode holder, Set<Class<?>> types) {
        ASTNode at = node;
        while (at.getParent() != null && at.getParent() != holder) {
            at = at.getParent();
            if (types.contains(at.getClass())) {
                return true;
            }
        }
        return false;
    }
}
