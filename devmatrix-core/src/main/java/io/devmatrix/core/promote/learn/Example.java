package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.Tree;

/**
 * A fill that passed the judge, as the learner sees it.
 *
 * @param id of the fill, unique in its project
 * @param project hash of the project
 * @param tree canonical form of its code
 * @param facts of the model, as the slot sees it
 */
public record Example(String id, String project, Tree tree, FactTree facts) {}
