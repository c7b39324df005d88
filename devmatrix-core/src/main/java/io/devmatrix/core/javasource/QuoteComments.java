package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;

/** Refuses comments that no printed node would carry: at list holes, at imports and after the last node of a snippet. */
final class QuoteComments extends ASTVisitor {
    private final String quote;
    private final List<? extends ASTNode> roots;
    private int depth;

    private QuoteComments(String quote, List<? extends ASTNode> roots) {
        this.quote = quote;
        this.roots = roots;
    }

    static void check(String quote, CompilationUnit unit, List<? extends ASTNode> roots) {
        unit.accept(new QuoteComments(quote, roots));
    }

    @Override
    public void preVisit(ASTNode node) {
        depth += roots.contains(node) ? 1 : 0;
        boolean printed = depth > 0 && !(Mark.of(node) instanceof Hole) && !(node instanceof ImportDeclaration);
        if (!printed && Trivia.of(node).hasComments()) {
            throw new QuoteException(quote, "a comment at a list hole, at an import or after the last node is lost");
        }
    }

    @Override
    public void postVisit(ASTNode node) {
        depth -= roots.contains(node) ? 1 : 0;
    }
}
