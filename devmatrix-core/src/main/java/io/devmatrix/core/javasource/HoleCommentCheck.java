package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;

/** Refuses comments at a list hole: it is replaced as a whole. */
final class HoleCommentCheck extends ASTVisitor {
    private final String quote;

    HoleCommentCheck(String quote) {
        this.quote = quote;
    }

    @Override
    public void preVisit(ASTNode node) {
        Trivia trivia = Trivia.of(node);
        if (Mark.of(node) instanceof Hole
                && !(trivia.leading().isEmpty() && trivia.trailing().isEmpty())) {
            throw new QuoteException(
                    quote, "the comment at the hole `" + node.toString().strip() + "` is lost, leave it out");
        }
    }
}
