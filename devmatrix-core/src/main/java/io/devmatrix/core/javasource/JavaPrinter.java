package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.BodyDeclaration;
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
        UnitNames declared = UnitNames.of(unit, packageNames);
        Imports imports = new Imports(packageName(tree, unit, declared), declared);
        Printing head = new Printing(unit, imports);
        new UnitPrinter(head).printPackage(tree);
        Printing body = new Printing(unit, imports);
        new UnitPrinter(body).printTypes(tree);
        return UnitPrinter.join(List.of(text(head), imports.print(), text(body)));
    }

    /**
     * The source in the one format, its names and imports as they are.
     *
     * @throws IllegalArgumentException when it has syntax errors, or a comment where none can be kept
     */
    public static String print(JavaSource source) {
        if (source.problems().hasErrors()) {
            throw new IllegalArgumentException(source.problems().toString());
        }
        CompilationUnit unit = JavaParser.parse(source.text());
        List<Integer> lost = TriviaCollector.attach(unit, source.text(), Template::of);
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + source.file() + "`: the comment in line " + lost.get(0) + " stands where none can be kept");
        }
        return printTree(unit, source.text());
    }

    /**
     * The text of a block that was built, not parsed, from brace to brace; names as they are.
     *
     * @throws IllegalArgumentException when it holds a kind of node that has no printer
     */
    public static String print(Block block) {
        Printing printing = new Printing("");
        printing.statements.printBlock(block);
        return text(printing);
    }

    /**
     * The text of a member or type that was built, not parsed; names as they are.
     *
     * @throws IllegalArgumentException when it holds a kind of node that has no printer
     */
    public static String print(BodyDeclaration declaration) {
        Printing printing = new Printing("");
        printing.declarations.print(declaration);
        return text(printing);
    }

    /** The text of the tree with the comments attached to it. */
    static String printTree(CompilationUnit unit, String source) {
        Printing head = new Printing(source);
        new UnitPrinter(head).printPackage(unit);
        Printing imports = new Printing(source);
        new UnitPrinter(imports).printImports(unit);
        Printing body = new Printing(source);
        new UnitPrinter(body).printTypes(unit);
        return UnitPrinter.join(List.of(text(head), text(imports), text(body)));
    }

    private static String text(Printing printing) {
        StringBuilder text = new StringBuilder(printing.out().text().length() * 2);
        Layout.append(printing.out(), text);
        return text.toString();
    }

    private static String packageName(CompilationUnit unit, Code code, UnitNames declared) {
        PackageDeclaration declaration = unit.getPackage();
        if (declaration == null) {
            throw code.problem("a compilation unit begins with its package");
        }
        Printing printing = new Printing(code, new Imports("", declared));
        printing.names.print(declaration.getName());
        return printing.out().text().toString();
    }
}
