package io.devmatrix.core.expression;

import io.devmatrix.core.expression.ValueType.Kind;

/** Passes over lists as streams; a pass over the result of another continues its stream. */
final class JavaStreams {
    private final JavaWriter writer;

    JavaStreams(JavaWriter writer) {
        this.writer = writer;
    }

    Fragment comprehension(Node.Comprehension node) {
        String source = stream(node.list());
        return JavaWriter.postfix(
                switch (node.fold()) {
                    case FILTER, MAP -> stream(node) + ".toList()";
                    case EXISTS -> source + ".anyMatch(" + lambda(node) + ")";
                    case ALL -> source + ".allMatch(" + lambda(node) + ")";
                    case SUM -> sum(node, source);
                    case MIN -> extreme(node, "min");
                    case MAX -> extreme(node, "max");
                });
    }

    /** Whether the condition holds for no element. */
    Fragment none(Node.Comprehension exists) {
        return JavaWriter.postfix(stream(exists.list()) + ".noneMatch(" + lambda(exists) + ")");
    }

    /** The elements of the list, by a stream that nothing has ended yet. */
    String stream(Node list) {
        if (list instanceof Node.Comprehension node && node.fold() == Fold.FILTER) {
            return stream(node.list()) + ".filter(" + lambda(node) + ")";
        }
        return list instanceof Node.Comprehension node && node.fold() == Fold.MAP
                ? mapped(node)
                : writer.receiver(list) + ".stream()";
    }

    private String mapped(Node.Comprehension node) {
        boolean same =
                node.body() instanceof Node.Variable variable && variable.name().equals(node.variable());
        return stream(node.list()) + (same ? "" : ".map(" + lambda(node) + ")");
    }

    private String lambda(Node.Comprehension node) {
        return writer.access().variable(node.variable()) + " -> " + writer.text(node.body());
    }

    private String sum(Node.Comprehension node, String source) {
        if (node.type().is(Kind.LONG)) {
            return source + ".mapToLong(" + lambda(node) + ").reduce(0, Math::addExact)";
        }
        String decimal = writer.imported("java.math.BigDecimal");
        return mapped(node) + ".reduce(" + decimal + ".ZERO, " + decimal + "::add)";
    }

    private String extreme(Node.Comprehension node, String method) {
        String order = writer.imported("java.util.Comparator") + ".naturalOrder()";
        String orElse = node.type().nullable() ? ".orElse(null)" : ".orElseThrow()";
        return mapped(node) + "." + method + "(" + order + ")" + orElse;
    }
}
