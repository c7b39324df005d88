package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;

/** Keys that do not belong to one case, so that a flow finds the rows of others by them. */
public final class CommonKeys {
    private CommonKeys() {}

    /** Whether the flow, or one it calls, finds rows by a key without a relation, as by a constant. */
    public static boolean in(Meaning meaning, Flow flow) {
        return FlowTree.of(meaning.facts(), flow).stream()
                .flatMap(FlowTree::steps)
                .anyMatch(step -> step instanceof Step.FindOrCreate find && isCommon(meaning, find));
    }

    private static boolean isCommon(Meaning meaning, Step.FindOrCreate find) {
        return find.by().stream()
                .noneMatch(part -> meaning.field(find.entity(), part.target()) instanceof RelationFacts);
    }
}
