package io.devmatrix.core.promote.mine;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import io.devmatrix.core.promote.tree.Tree;
import java.util.Map;

/** Fills of one slot in models that name things differently: {@code order.total} here is {@code basket.sum} there. */
final class KnownFills {
    private KnownFills() {}

    /** The early return. */
    static KnownFill early(String project, String row, String member, String limit) {
        return fill(
                project,
                row,
                member,
                limit,
                "if (ROW.MEMBER() < LIMIT) { return ZERO; } return ROW.MEMBER().multiply(RATE);");
    }

    /** The same with one way out. */
    static KnownFill nested(String project, String row, String member, String limit) {
        return fill(
                project,
                row,
                member,
                limit,
                "T value; if (ROW.MEMBER() >= LIMIT) { value = ROW.MEMBER().multiply(RATE); }"
                        + " else { value = ZERO; } return value;");
    }

    /** Code with the words {@code ROW}, {@code MEMBER} and {@code LIMIT} for what differs. */
    static KnownFill fill(String project, String row, String member, String limit, String code) {
        FactTree facts = FactTree.of(
                Map.of("p0.name.camel", row, "p0.m0.name.camel", member, "number0.plain", limit),
                Map.of("p0.kind", "RECORD"),
                Map.of());
        Tree tree = tree(row, code.replace("ROW", row).replace("MEMBER", member).replace("LIMIT", limit));
        return new KnownFill(project, "rule/" + row, "w1", "c-" + project, "m-" + project, false, tree, facts);
    }

    static KnownFill worded(KnownFill fill, String wording) {
        return new KnownFill(
                fill.project(),
                fill.slot(),
                wording,
                fill.contract(),
                fill.model(),
                fill.byRule(),
                fill.tree(),
                fill.facts());
    }

    static KnownFill byRule(KnownFill fill) {
        return new KnownFill(
                fill.project(),
                fill.slot(),
                fill.wording(),
                fill.contract(),
                fill.model(),
                true,
                fill.tree(),
                fill.facts());
    }

    private static Tree tree(String row, String statements) {
        JavaSource source = JavaSource.parse("X.java", "class X { T f(T " + row + ") { " + statements + " } }");
        if (source.problems().hasErrors()) {
            throw new IllegalArgumentException(source.problems() + " in " + statements);
        }
        return CanonicalMethod.of(source).get(0).body();
    }
}
