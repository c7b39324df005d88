package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.learn.Signature;
import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ways to part fills that no one rule explains, the coarsest first. */
enum Grouping {
    /** By style: code without names, numbers and texts. */
    OUTLINE(fill -> Signature.outline(fill.example())),
    /** By code without names. */
    SIGNATURE(fill -> Signature.of(fill.example()));

    static final List<Grouping> ALL = List.of(values());

    private final Function<KnownFill, Tree> key;

    Grouping(Function<KnownFill, Tree> key) {
        this.key = key;
    }

    /** The groups in the order of their first fills. */
    List<List<KnownFill>> split(List<KnownFill> fills) {
        Map<Tree, List<KnownFill>> groups = new LinkedHashMap<>();
        fills.forEach(fill -> groups.computeIfAbsent(key.apply(fill), any -> new ArrayList<>())
                .add(fill));
        return List.copyOf(groups.values());
    }
}
