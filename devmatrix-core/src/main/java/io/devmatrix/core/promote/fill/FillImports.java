package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.word.JavaNames;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a fill imports. A type whose simple name is taken keeps its full one.
 *
 * @param spelled the fill with simple names of what is imported
 * @param lines import lines, sorted
 */
record FillImports(Tree spelled, String lines) {
    static FillImports of(SlotContract contract, ContractMethod method, Tree fill) {
        Map<String, String> bySimpleName = new TreeMap<>(method.imports());
        Set<String> taken = new TreeSet<>(method.nested());
        taken.add(contract.java().fill());
        names(fill, Kinds.NAME, taken);
        String own = contract.java().packageName() + ".";
        Set<String> types = new TreeSet<>();
        names(fill, Kinds.QUALIFIED, types);
        for (String type : types) {
            String simple = simple(type);
            boolean free = type.equals(own + simple) || !taken.contains(simple) && !JavaNames.isJavaLang(simple);
            if (free) {
                bySimpleName.putIfAbsent(simple, type);
            }
        }
        Tree spelled = fill.mapLeaves(
                leaf -> isImported(leaf, bySimpleName) ? Tree.leaf(Kinds.NAME, simple(leaf.text())) : leaf);
        StringBuilder lines = new StringBuilder();
        new TreeSet<>(bySimpleName.values())
                .stream()
                        .filter(type -> !type.equals(own + simple(type)))
                        .forEach(type -> lines.append("import ").append(type).append(";\n"));
        return new FillImports(spelled, lines.toString());
    }

    private static boolean isImported(Tree leaf, Map<String, String> bySimpleName) {
        return leaf.kind().equals(Kinds.QUALIFIED) && leaf.text().equals(bySimpleName.get(simple(leaf.text())));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static void names(Tree tree, String kind, Set<String> found) {
        if (tree.kind().equals(kind)) {
            found.add(tree.text());
        }
        tree.children().forEach(child -> names(child, kind, found));
    }
}
