package io.devmatrix.core.logic;

import io.devmatrix.core.expression.Node;
import java.util.Optional;

/** Paths in conditions as they are written. */
final class Paths {
    private Paths() {}

    /** The path, such as {@code author.name}; empty when the node is none. */
    static Optional<String> of(Node node) {
        if (node instanceof Node.Variable variable) {
            return Optional.of(variable.name());
        }
        if (node instanceof Node.Member member) {
            return member.owner() instanceof Node.Self
                    ? Optional.of(member.name())
                    : of(member.owner()).map(owner -> owner + "." + member.name());
        }
        return Optional.empty();
    }
}
