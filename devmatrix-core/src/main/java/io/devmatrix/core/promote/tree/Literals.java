package io.devmatrix.core.promote.tree;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CharacterLiteral;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;

/** Literals by their value: a text block is the string it stands for, {@code 1_000l} is {@code 1000L}. */
final class Literals {
    private Literals() {}

    static Optional<Tree> read(ASTNode node) {
        if (node instanceof StringLiteral literal) {
            return Optional.of(Tree.leaf(Kinds.STRING, literal.getLiteralValue()));
        }
        if (node instanceof TextBlock block) {
            return Optional.of(Tree.leaf(Kinds.STRING, block.getLiteralValue()));
        }
        if (node instanceof CharacterLiteral literal) {
            return Optional.of(Tree.leaf(Kinds.CHARACTER, String.valueOf(literal.charValue())));
        }
        if (node instanceof NumberLiteral literal) {
            return Optional.of(Tree.leaf(Kinds.NUMBER, number(literal.getToken())));
        }
        return Optional.empty();
    }

    private static String number(String token) {
        String plain = token.replace("_", "").toLowerCase(Locale.ROOT);
        return plain.endsWith("l") ? plain.substring(0, plain.length() - 1) + "L" : plain;
    }
}
