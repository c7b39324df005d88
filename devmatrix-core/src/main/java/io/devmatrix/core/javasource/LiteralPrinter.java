package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.CharacterLiteral;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.NumberLiteral;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;
import org.eclipse.jdt.core.dom.TypeLiteral;

/** Prints literals. */
final class LiteralPrinter {
    private final Printing printing;

    LiteralPrinter(Printing printing) {
        this.printing = printing;
    }

    /** Whether it was one. */
    boolean print(Expression expression) {
        switch (expression.getNodeType()) {
            case ASTNode.STRING_LITERAL -> printString((StringLiteral) expression);
            case ASTNode.NUMBER_LITERAL -> printing.out().add(((NumberLiteral) expression).getToken());
            case ASTNode.BOOLEAN_LITERAL -> printing.out()
                    .add(((BooleanLiteral) expression).booleanValue() ? "true" : "false");
            case ASTNode.NULL_LITERAL -> printing.out().add("null");
            case ASTNode.CHARACTER_LITERAL -> printing.out().add(((CharacterLiteral) expression).getEscapedValue());
            case ASTNode.TYPE_LITERAL -> printType((TypeLiteral) expression);
            case ASTNode.TEXT_BLOCK -> printTextBlock((TextBlock) expression);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void printString(StringLiteral literal) {
        printing.out().add(filled(literal, literal.getEscapedValue()));
    }

    private String filled(Expression literal, String escaped) {
        return Mark.of(literal) instanceof Template template
                ? template.fill(printing.code(), JavaText::literal)
                : escaped;
    }

    private void printType(TypeLiteral literal) {
        printing.types.print(literal.getType());
        printing.out().add(".class");
    }

    /** The block's lines without what indents all of them, which the compiler strips as well. */
    private void printTextBlock(TextBlock literal) {
        String[] lines = filled(literal, literal.getEscapedValue()).split("\r?\n", -1);
        int margin = margin(lines);
        Output out = printing.out().add("\"\"\"").indentTwice();
        for (int i = 1; i < lines.length; i++) {
            boolean blank = lines[i].isBlank();
            out.line().add(blank ? "" : lines[i].substring(margin).stripTrailing());
        }
        out.outdent();
    }

    private static int margin(String[] lines) {
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                margin = Math.min(
                        margin, lines[i].length() - lines[i].stripLeading().length());
            }
        }
        return margin;
    }
}
