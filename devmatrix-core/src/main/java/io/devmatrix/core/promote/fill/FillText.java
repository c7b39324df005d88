package io.devmatrix.core.promote.fill;

import io.devmatrix.core.javasource.JavaPrinter;
import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.promote.tree.TreeWriter;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.stream.Collectors;

/** A fill in canonical form back to the one class that stands in the slot. */
public final class FillText {
    private FillText() {}

    /**
     * The compilation unit, formatted, with its imports.
     *
     * @param fill canonical form, see {@link CanonicalFill}
     * @throws IllegalArgumentException when the tree is not one
     */
    public static String of(SlotContract contract, Tree fill) {
        if (!fill.kind().equals(CanonicalFill.FILL) || fill.children().size() != 2) {
            throw new IllegalArgumentException("`" + fill.kind() + "` is no fill");
        }
        ContractMethod method = ContractMethod.of(contract);
        FillImports imports = FillImports.of(contract, method, new ModelNames(contract).lengthen(fill));
        Tree body = new LocalWords(method.parameterNames())
                .name(imports.spelled().children().get(0));
        String text = head(contract.java(), imports)
                + members(imports.spelled(), true)
                + "\n@Override\npublic " + method.signature() + " " + TreeWriter.print(body, List.of())
                + "\n" + members(imports.spelled(), false) + "}\n";
        return JavaPrinter.print(JavaSource.parse(contract.java().fillPath(), text));
    }

    private static String head(JavaContract java, FillImports imports) {
        return "package " + java.packageName() + ";\n\n" + imports.lines() + "\n/** Decides what {@link " + java.type()
                + "} asks. */\nfinal class " + java.fill() + " implements " + java.type() + " {\n";
    }

    /** Those before the contract's method, or those behind it: other methods. */
    private static String members(Tree fill, boolean before) {
        return fill.children().get(1).children().stream()
                .filter(member -> before != member.kind().equals("MethodDeclaration"))
                .map(member -> TreeWriter.printMember(new LocalWords(List.of()).name(member)))
                .collect(Collectors.joining("\n\n"));
    }
}
