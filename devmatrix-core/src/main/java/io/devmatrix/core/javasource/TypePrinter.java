package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ArrayType;
import org.eclipse.jdt.core.dom.Dimension;
import org.eclipse.jdt.core.dom.IntersectionType;
import org.eclipse.jdt.core.dom.NameQualifiedType;
import org.eclipse.jdt.core.dom.ParameterizedType;
import org.eclipse.jdt.core.dom.PrimitiveType;
import org.eclipse.jdt.core.dom.QualifiedType;
import org.eclipse.jdt.core.dom.SimpleType;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeParameter;
import org.eclipse.jdt.core.dom.UnionType;
import org.eclipse.jdt.core.dom.WildcardType;

/** Prints types and type parameters. */
final class TypePrinter {
    private final Printing printing;

    TypePrinter(Printing printing) {
        this.printing = printing;
    }

    void print(TypeRef type) {
        Output out = printing.out().add(printing.imports().spell(type));
        if (!type.arguments().isEmpty()) {
            out.add('<');
            printing.separated(type.arguments(), ", ", this::printItem);
            out.add('>');
        }
        for (TypeRef annotation : type.annotations()) {
            out.add(" @");
            print(annotation);
        }
        out.add(type.annotations().isEmpty() ? "" : " ");
        for (int i = 0; i < type.dimensions(); i++) {
            out.add("[]");
        }
    }

    /** Prints an item of a list of types. */
    void printItem(Object item) {
        if (item instanceof TypeRef type) {
            print(type);
        } else {
            print((Type) item);
        }
    }

    void print(Type type) {
        switch (type.getNodeType()) {
            case ASTNode.SIMPLE_TYPE -> printSimple((SimpleType) type);
            case ASTNode.PRIMITIVE_TYPE -> printPrimitive((PrimitiveType) type);
            case ASTNode.PARAMETERIZED_TYPE -> printParameterized((ParameterizedType) type);
            case ASTNode.ARRAY_TYPE -> printArray((ArrayType) type);
            case ASTNode.WILDCARD_TYPE -> printWildcard((WildcardType) type);
            case ASTNode.QUALIFIED_TYPE -> printQualified((QualifiedType) type);
            case ASTNode.NAME_QUALIFIED_TYPE -> printNameQualified((NameQualifiedType) type);
            case ASTNode.UNION_TYPE -> printUnion(((UnionType) type).types());
            case ASTNode.INTERSECTION_TYPE -> printing.separated(
                    ((IntersectionType) type).types(), " & ", this::printItem);
            default -> throw new IllegalArgumentException(
                    "no printer for " + type.getClass().getSimpleName());
        }
    }

    /** Prints {@code <A, B extends C>}, nothing for none. */
    void printParameters(List<?> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        printing.out().add('<');
        printing.separated(parameters, ", ", parameter -> printParameter((TypeParameter) parameter));
        printing.out().add('>');
    }

    /** Prints {@code <A, B>}, nothing for none. */
    void printArguments(List<?> arguments) {
        if (!arguments.isEmpty()) {
            printing.out().add('<');
            printing.separated(printing.items(arguments), ", ", this::printItem);
            printing.out().add('>');
        }
    }

    void printDimensions(List<?> dimensions) {
        for (Object dimension : dimensions) {
            List<?> annotations = ((Dimension) dimension).annotations();
            printing.out().add(annotations.isEmpty() ? "" : " ");
            printing.modifiers.printInline(annotations);
            printing.out().add("[]");
        }
    }

    private void printSimple(SimpleType type) {
        printing.modifiers.printInline(type.annotations());
        printing.names.print(type.getName());
    }

    private void printPrimitive(PrimitiveType type) {
        printing.modifiers.printInline(type.annotations());
        printing.out().add(type.getPrimitiveTypeCode().toString());
    }

    private void printParameterized(ParameterizedType type) {
        print(type.getType());
        printing.out().add('<');
        printing.separated(printing.items(type.typeArguments()), ", ", this::printItem);
        printing.out().add('>');
    }

    private void printArray(ArrayType type) {
        print(type.getElementType());
        printDimensions(type.dimensions());
    }

    private void printWildcard(WildcardType type) {
        printing.modifiers.printInline(type.annotations());
        printing.out().add('?');
        if (type.getBound() != null) {
            printing.out().add(type.isUpperBound() ? " extends " : " super ");
            print(type.getBound());
        }
    }

    private void printQualified(QualifiedType type) {
        print(type.getQualifier());
        printing.out().add('.');
        printing.modifiers.printInline(type.annotations());
        printing.names.print(type.getName());
    }

    private void printNameQualified(NameQualifiedType type) {
        printing.names.print(type.getQualifier());
        printing.out().add('.');
        printing.modifiers.printInline(type.annotations());
        printing.names.print(type.getName());
    }

    private void printUnion(List<?> types) {
        Output out = printing.out().openIndented();
        List<?> items = printing.items(types);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.spaceOrBreak().add("| ");
            }
            printItem(items.get(i));
        }
        out.close();
    }

    private void printParameter(TypeParameter parameter) {
        printing.modifiers.printInline(parameter.modifiers());
        printing.names.print(parameter.getName());
        if (!parameter.typeBounds().isEmpty()) {
            printing.out().add(" extends ");
            printing.separated(printing.items(parameter.typeBounds()), " & ", this::printItem);
        }
    }
}
