package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Optional;
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
        print(type, List.of());
    }

    /** Prints the type with its annotations where Java wants them: before its simple name, or the brackets of an array. */
    void print(TypeRef type, List<?> annotations) {
        boolean array = type.dimensions() > 0;
        printName(printing.imports().spell(type), array ? List.of() : annotations);
        if (!type.arguments().isEmpty()) {
            printing.out().add('<');
            printing.separated(type.arguments(), ", ", this::printItem);
            printing.out().add('>');
        }
        if (array) {
            printing.out().add(annotations.isEmpty() ? "" : " ");
            printing.modifiers.printItems(annotations);
            printing.out().add("[]".repeat(type.dimensions()));
        }
    }

    private void printName(String name, List<?> annotations) {
        int simple = name.lastIndexOf('.') + 1;
        printing.out().add(name.substring(0, simple));
        printing.modifiers.printItems(annotations);
        printing.out().add(name.substring(simple));
    }

    /** Prints the type with annotations that stand before it in a quote but may not before how it is spelled here. */
    void print(Type type, List<?> annotations) {
        if (annotations.isEmpty()) {
            print(type);
        } else if (type instanceof ParameterizedType parameterized) {
            print(parameterized.getType(), annotations);
            printBrackets(parameterized.typeArguments());
        } else {
            print(bound(type).orElseThrow(), annotations);
        }
    }

    /** Whether annotations of the type may not stand before it: it is an array, or spelled with a qualifier. */
    boolean isAnnotatedInside(Type type) {
        Type named = type instanceof ParameterizedType parameterized ? parameterized.getType() : type;
        return bound(named)
                .filter(ref ->
                        ref.dimensions() > 0 || printing.imports().spell(ref).indexOf('.') >= 0)
                .isPresent();
    }

    private Optional<TypeRef> bound(Type type) {
        Object mark = type instanceof SimpleType simple ? Mark.of(simple.getName()) : null;
        Object value = mark instanceof Hole hole ? printing.value(hole) : mark;
        return value instanceof TypeRef ref ? Optional.of(ref) : Optional.empty();
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
            printBrackets(arguments);
        }
    }

    private void printBrackets(List<?> arguments) {
        printing.out().add('<');
        printing.separated(printing.items(arguments), ", ", this::printItem);
        printing.out().add('>');
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
        if (type.annotations().isEmpty() || !isAnnotatedInside(type)) {
            printing.modifiers.printInline(type.annotations());
            printing.names.print(type.getName());
        } else {
            print(type, printing.items(type.annotations()));
        }
    }

    private void printPrimitive(PrimitiveType type) {
        printing.modifiers.printInline(type.annotations());
        printing.out().add(type.getPrimitiveTypeCode().toString());
    }

    private void printParameterized(ParameterizedType type) {
        print(type.getType());
        printBrackets(type.typeArguments());
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
