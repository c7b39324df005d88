package io.devmatrix.core.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what an expression reads of rows, from left to right. */
final class Reads implements NodeWalk {
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

    @Override
    public Boolean variable(Node.Variable node) {
        return names.add(node.name());
    }

    @Override
    public Boolean member(Node.Member node) {
        node.owner().accept(this);
        return found.add(node);
    }
}
