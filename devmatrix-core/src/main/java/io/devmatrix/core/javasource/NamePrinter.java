package io.devmatrix.core.javasource;

import io.devmatrix.core.javasource.QuoteImports.StaticName;
import io.devmatrix.core.word.JavaNames;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.PackageDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.TypeLiteral;

/** Prints names: identifiers as they are, imported ones as the unit spells them, holes as bound. */
final class NamePrinter {
    private final Printing printing;

    NamePrinter(Printing printing) {
        this.printing = printing;
    }

    void print(Name name) {
        if (name instanceof QualifiedName qualified) {
            print(qualified.getQualifier());
            printing.out().add('.');
            print(qualified.getName());
        } else {
            printSimple((SimpleName) name);
        }
    }

    private void printSimple(SimpleName name) {
        Object mark = Mark.of(name);
        if (mark == null) {
            printing.out().add(name.getIdentifier());
        } else if (mark instanceof TypeRef type) {
            printing.out().add(printing.imports().spell(type));
        } else if (mark instanceof StaticName member) {
            printing.out().add(printing.imports().spell(member));
        } else if (mark instanceof Template template) {
            printing.out().add(identifier(template.fill(printing.code(), UnaryOperator.identity())));
        } else {
            printHole(name, (Hole) mark);
        }
    }

    private void printHole(SimpleName name, Hole hole) {
        Object value = printing.value(hole);
        if (value instanceof String text) {
            printing.out().add(isPackage(name) ? packageName(text) : identifier(text));
        } else if (value instanceof TypeRef type) {
            printing.types.print(takesArguments(name) ? type : type.raw());
        } else if (value instanceof Code code) {
            printCode(name, code);
        } else {
            printLiteral(name, value.toString() + (needsSuffix(value) ? "L" : ""));
        }
    }

    private void printCode(SimpleName name, Code code) {
        ASTNode root = code.quote().roots().get(0);
        boolean parentheses = Precedence.needsParentheses((Expression) root, name);
        printing.out().add(parentheses ? "(" : "");
        printing.item(new Bound(root, code, false), node -> printing.expressions.print((Expression) node));
        printing.out().add(parentheses ? ")" : "");
    }

    private void printLiteral(SimpleName name, String literal) {
        boolean parentheses = literal.startsWith("-") && Precedence.isOperand(name);
        printing.out().add(parentheses ? "(" + literal + ")" : literal);
    }

    private String identifier(String name) {
        if (!JavaNames.isIdentifier(name)) {
            throw printing.code().problem("`" + name + "` is no Java identifier");
        }
        return name;
    }

    private String packageName(String name) {
        for (String segment : name.split("\\.", -1)) {
            identifier(segment);
        }
        return name;
    }

    private static boolean takesArguments(SimpleName name) {
        ASTNode parent = name.getParent();
        return parent instanceof SimpleType
                && !(parent.getParent() instanceof TypeLiteral)
                && !(parent.getParent().getParent() instanceof ArrayCreation);
    }

    private static boolean needsSuffix(Object value) {
        return value instanceof Long number && number.intValue() != number;
    }

    private static boolean isPackage(SimpleName name) {
        ASTNode parent = name.getParent();
        while (parent instanceof QualifiedName) {
            parent = parent.getParent();
        }
        return parent instanceof PackageDeclaration;
    }
}
