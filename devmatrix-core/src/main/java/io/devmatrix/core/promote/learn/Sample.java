package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.tree.Tree;

/**
 * Code with the facts in force at its place.
 *
 * @param project hash of the project it comes from
 */
record Sample(Tree tree, Facts facts, String project) {
    Sample with(Tree other) {
        return new Sample(other, facts, project);
    }
}
