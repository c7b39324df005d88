package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.PackageDeclaration;

/**
 * Prints Java in the one format of the project: four columns, lines of 120, a fixed point of the JDT formatter under
 * {@code devmatrix-java-format.xml}.
 */
public final class JavaPrinter {
    private JavaPrinter() {}

    /**
     * The text of a compilation unit with the imports it needs: one block in the order of the names, static ones last.
     * Names that are taken are written in full.
     *
     * @param packageNames simple names of all types in the unit's package
     * @throws QuoteException when a hole is not bound, or what it is bound to makes no Java
     */
    public static String print(Code unit, Set<String> packageNames) {
        unit.requireComplete();
        if (unit.kind() != QuoteKind.COMPILATION_UNIT) {
            throw unit.problem("code of the kind " + unit.kind() + " is no compilation unit");
        }
        CompilationUnit tree = (CompilationUnit) unit.quote().roots().get(0);
        Imports imports = UnitNames.imports(unit, packageName(tree, unit), packageNames);
        Printing head = new Printing(unit, imports);
        new UnitPrinter(head).printPackage(tree);
        Printing body = new Printing(unit, imports);
        new UnitPrinter(body).printTypes(tree);
        return UnitPrinter.join(List.of(text(head), imports.print(), text(body)));
    }

    private static String text(Printing printing) {
        StringBuilder text = new StringBuilder(printing.out().text().length() * 2);
        Layout.append(printing.out(), text);
        return text.toString();
    }

    private static String packageName(CompilationUnit unit, Code code) {
        PackageDeclaration declaration = unit.getPackage();
        if (declaration == null) {
            throw code.problem("a compilation unit begins with its package");
        }
        String name = declaration.getName().getFullyQualifiedName();
        return Template.of(name, code.quote().names().holes(), Position.PACKAGE).fill(code, UnaryOperator.identity());
    }
}
