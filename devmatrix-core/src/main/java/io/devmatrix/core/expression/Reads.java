package io.devmatrix.core.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what an expression reads of rows, from left to right. */
final class Reads implements Node.Visitor<Boolean> {
    private final List<Node.Member> found = new ArrayList<>();

    private final Set<String> names = new TreeSet<>();

    private Reads() {}

    /** The reads of the tree; the owner of one may be a read too. */
    static List<Node.Member> of(Node root) {
        Reads reads = new Reads();
        root.accept(reads);
        return List.copyOf(reads.found);
    }

    /** The names of variables in the tree. */
    static Set<String> names(Node root) {
        Reads reads = new Reads();
        root.accept(reads);
        return Collections.unmodifiableSet(reads.names);
    }

    private Boolean all(Node... nodes) {
        return all(List.of(nodes));
    }

    private Boolean all(List<Node> nodes) {
        nodes.forEach(node -> node.accept(this));
        return true;
    }

    @Override
    public Boolean literal(Node.Literal node) {
        return true;
    }

    @Override
    public Boolean nothing(Node.Null node) {
        return true;
    }

    @Override
    public Boolean enumConstant(Node.EnumConstant node) {
        return true;
    }

    @Override
    public Boolean self(Node.Self node) {
        return true;
    }

    @Override
    public Boolean variable(Node.Variable node) {
        return names.add(node.name());
    }

    @Override
    public Boolean member(Node.Member node) {
        node.owner().accept(this);
        return found.add(node);
    }

    @Override
    public Boolean widening(Node.Widening node) {
        return all(node.operand());
    }

    @Override
    public Boolean not(Node.Not node) {
        return all(node.operand());
    }

    @Override
    public Boolean negation(Node.Negation node) {
        return all(node.operand());
    }

    @Override
    public Boolean binary(Node.Binary node) {
        return all(node.left(), node.right());
    }

    @Override
    public Boolean conditional(Node.Conditional node) {
        return all(node.test(), node.then(), node.otherwise());
    }

    @Override
    public Boolean constants(Node.Constants node) {
        return all(node.elements());
    }

    @Override
    public Boolean call(Node.Call node) {
        return all(node.arguments());
    }

    @Override
    public Boolean comprehension(Node.Comprehension node) {
        return all(node.list(), node.body());
    }
}
