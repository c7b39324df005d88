package io.devmatrix.core.expression;

import java.util.List;

/** Goes through a tree from left to right; who looks for some kinds of node overrides those, and goes on from there itself. */
public interface NodeWalk extends Node.Visitor<Boolean> {
    /** Goes through the nodes. */
    default Boolean all(List<Node> nodes) {
        nodes.forEach(node -> node.accept(this));
        return true;
    }

    @Override
    default Boolean literal(Node.Literal node) {
        return true;
    }

    @Override
    default Boolean nothing(Node.Null node) {
        return true;
    }

    @Override
    default Boolean enumConstant(Node.EnumConstant node) {
        return true;
    }

    @Override
    default Boolean self(Node.Self node) {
        return true;
    }

    @Override
    default Boolean variable(Node.Variable node) {
        return true;
    }

    @Override
    default Boolean member(Node.Member node) {
        return node.owner().accept(this);
    }

    @Override
    default Boolean widening(Node.Widening node) {
        return node.operand().accept(this);
    }

    @Override
    default Boolean not(Node.Not node) {
        return node.operand().accept(this);
    }

    @Override
    default Boolean negation(Node.Negation node) {
        return node.operand().accept(this);
    }

    @Override
    default Boolean binary(Node.Binary node) {
        return all(List.of(node.left(), node.right()));
    }

    @Override
    default Boolean conditional(Node.Conditional node) {
        return all(List.of(node.test(), node.then(), node.otherwise()));
    }

    @Override
    default Boolean constants(Node.Constants node) {
        return all(node.elements());
    }

    @Override
    default Boolean call(Node.Call node) {
        return all(node.arguments());
    }

    @Override
    default Boolean comprehension(Node.Comprehension node) {
        return all(List.of(node.list(), node.body()));
    }
}
