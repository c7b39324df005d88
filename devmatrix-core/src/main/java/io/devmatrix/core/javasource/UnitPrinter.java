package io.devmatrix.core.javasource;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.PackageDeclaration;

/** Prints the parts of a compilation unit. */
final class UnitPrinter {
    private final Printing printing;

    UnitPrinter(Printing printing) {
        this.printing = printing;
    }

    /** The parts that are not empty, an empty line between. */
    static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    void printPackage(CompilationUnit unit) {
        PackageDeclaration declaration = unit.getPackage();
        if (declaration == null) {
            return;
        }
        printing.comments.printLeading(declaration);
        printing.javadoc.print(declaration.getJavadoc());
        printing.modifiers.printOnLines(declaration.annotations());
        printing.out().add("package ");
        printing.names.print(declaration.getName());
        printing.out().add(';');
        printing.comments.printTrailing(declaration);
        printing.out().line();
    }

    /** Imports as they stand. */
    void printImports(CompilationUnit unit) {
        for (ImportDeclaration line : DomList.of(unit.imports(), ImportDeclaration.class)) {
            if (line != unit.imports().get(0) && Trivia.of(line).emptyLineBefore()) {
                printing.out().emptyLine();
            }
            printing.comments.printLeading(line);
            printing.out().add(line.isStatic() ? "import static " : "import ");
            printing.names.print(line.getName());
            printing.out().add(line.isOnDemand() ? ".*;" : ";");
            printing.comments.printTrailing(line);
            printing.out().line();
        }
    }

    void printTypes(CompilationUnit unit) {
        for (AbstractTypeDeclaration type : DomList.of(unit.types(), AbstractTypeDeclaration.class)) {
            if (type != unit.types().get(0)) {
                printing.out().emptyLine();
            }
            printing.comments.printLeading(type);
            printing.declarations.print(type);
            printing.comments.printTrailing(type);
            printing.out().line();
        }
        printing.comments.printLast(unit);
    }
}
