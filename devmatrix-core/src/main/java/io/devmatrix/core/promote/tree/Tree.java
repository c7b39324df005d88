package io.devmatrix.core.promote.tree;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Code as a tree of three shapes: a leaf with a text, a node with a fixed number of children, a list with any number. Two
 * canonical trees that are equal are the same code. Immutable; hash and size are computed once.
 */
public final class Tree {
    /** What may differ between two trees of one kind: the text, nothing, the number of children. */
    public enum Shape {
        LEAF,
        NODE,
        LIST
    }

    private final Shape shape;
    private final String kind;
    private final String text;
    private final List<Tree> children;
    private final int hash;
    private final int size;

    private Tree(Shape shape, String kind, String text, List<Tree> children) {
        this.shape = shape;
        this.kind = kind;
        this.text = text;
        this.children = List.copyOf(children);
        this.hash = Objects.hash(shape.ordinal(), kind, text, this.children);
        this.size = 1 + this.children.stream().mapToInt(Tree::size).sum();
    }

    /** A leaf. */
    public static Tree leaf(String kind, String text) {
        return new Tree(Shape.LEAF, kind, text, List.of());
    }

    /** A node whose kind says how many children it has. */
    public static Tree node(String kind, List<Tree> children) {
        return new Tree(Shape.NODE, kind, "", children);
    }

    /** A list of any length. */
    public static Tree list(String kind, List<Tree> children) {
        return new Tree(Shape.LIST, kind, "", children);
    }

    /** Which of the three it is. */
    public Shape shape() {
        return shape;
    }

    /** What it is in Java, such as {@code IfStatement}. */
    public String kind() {
        return kind;
    }

    /** Text of a leaf, else empty. */
    public String text() {
        return text;
    }

    /** Whether it is a simple name of Java that is no numbered local. */
    public boolean isName() {
        return kind.equals(Kinds.NAME);
    }

    /** Children in order; none of a leaf. */
    public List<Tree> children() {
        return children;
    }

    /** Number of its leaves, nodes and lists, itself included. */
    public int size() {
        return size;
    }

    /** The same tree with other leaves. */
    public Tree mapLeaves(UnaryOperator<Tree> change) {
        return shape == Shape.LEAF ? change.apply(this) : mapChildren(child -> child.mapLeaves(change));
    }

    /** The same tree with other children, as many. */
    public Tree mapChildren(UnaryOperator<Tree> change) {
        return new Tree(shape, kind, text, children.stream().map(change).toList());
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof Tree other
                        && hash == other.hash
                        && shape == other.shape
                        && kind.equals(other.kind)
                        && text.equals(other.text)
                        && children.equals(other.children);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** A short form to read: {@code Kind(child, child)}, {@code Kind[item]}, {@code Kind'text'}. */
    @Override
    public String toString() {
        return switch (shape) {
            case LEAF -> kind + "'" + text + "'";
            case NODE -> kind + children.toString().replaceAll("^\\[|]$", "|");
            case LIST -> kind + children;
        };
    }
}
