package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Map;
import java.util.TreeMap;

/** The model's own types, which a canonical fill knows without their package: that is another one in each project. */
final class ModelNames {
    private final Map<String, String> bySimpleName = new TreeMap<>();

    ModelNames(SlotContract contract) {
        contract.java().sources().keySet().forEach(path -> {
            String name = path.replace(".java", "").replace('/', '.');
            bySimpleName.put(name.substring(name.lastIndexOf('.') + 1), name);
        });
    }

    /** With simple names of the model's types. */
    Tree shorten(Tree tree) {
        return tree.mapLeaves(leaf -> {
            String simple = leaf.text().substring(leaf.text().lastIndexOf('.') + 1);
            boolean model = leaf.kind().equals(Kinds.QUALIFIED) && leaf.text().equals(bySimpleName.get(simple));
            return model ? Tree.leaf(Kinds.NAME, simple) : leaf;
        });
    }

    /** With full names of the model's types. */
    Tree lengthen(Tree tree) {
        return tree.mapLeaves(leaf -> leaf.kind().equals(Kinds.NAME) && bySimpleName.containsKey(leaf.text())
                ? Tree.leaf(Kinds.QUALIFIED, bySimpleName.get(leaf.text()))
                : leaf);
    }
}
