package io.devmatrix.core.promote.mine;

import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.Tree;
import java.util.Comparator;

/**
 * The newest fill of a slot that passed its judge, as mining sees it.
 *
 * @param project hash that stands for the project
 * @param slot id of the slot there
 * @param wording hash of the behaviour's words, without names and numbers
 * @param contract hash of the contract it was accepted for
 * @param model id of the model that the contract was made from
 * @param byRule whether a rule made it; then it says nothing for a rule that it did not say before
 * @param tree canonical form of its code
 * @param facts of its contract
 */
public record KnownFill(
        String project,
        String slot,
        String wording,
        String contract,
        String model,
        boolean byRule,
        Tree tree,
        FactTree facts) {
    /** By project and slot: what each function here sorts by first, so that no order of rows matters. */
    public static final Comparator<KnownFill> ORDER =
            Comparator.comparing(KnownFill::project).thenComparing(KnownFill::slot);

    private static final int SHORT = 12;

    /** Stands for it in evidence: the beginning of the project's hash, and the slot. */
    public String id() {
        return project.substring(0, Math.min(SHORT, project.length())) + "/" + slot;
    }

    Example example() {
        return new Example(id(), project, tree, facts);
    }
}
