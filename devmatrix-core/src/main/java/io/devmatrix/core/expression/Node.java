package io.devmatrix.core.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a checked expression, with its type. Operands have been widened where an operator needs it and are not null where
 * it refuses null, so that emitters decide nothing about types.
 */
public sealed interface Node {
    /** Type of its value. */
    ValueType type();

    /** Hands itself to the method of its kind. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * A constant.
     *
     * @param value Boolean, Long for int and long, BigDecimal, String, Instant, LocalDate or Duration
     */
    record Literal(Object value, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** The constant {@code null}. */
    record Null(ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** A value of an enum, by its wire name. */
    record EnumConstant(String enumName, String value, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.enumConstant(this);
        }
    }

    /** The row whose attributes are written bare. */
    record Self(ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.self(this);
        }
    }

    /**
     * A name of the scope or of a comprehension.
     *
     * @param declaredNullable whether it may be null elsewhere, though not here
     */
    record Variable(String name, ValueType type, boolean declaredNullable) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /**
     * An attribute, relation or collection of a row, or a field of {@link ValueType.Fields}.
     *
     * @param owner row it is read from
     * @param declaredNullable whether it may be null elsewhere, though not here
     */
    record Member(Node owner, String name, ValueType type, boolean declaredNullable) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.member(this);
        }
    }

    /** A number as a wider kind of number. */
    record Widening(Node operand, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.widening(this);
        }
    }

    /** The opposite of a condition. */
    record Not(Node operand, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** A number with the other sign. */
    record Negation(Node operand, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.negation(this);
        }
    }

    /** An operator between two operands. */
    record Binary(Operator operator, Node left, Node right, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code test ? then : otherwise}. */
    record Conditional(Node test, Node then, Node otherwise, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** Constants in brackets, behind {@code in}. */
    record Constants(List<Node> elements, ValueType type) implements Node {
        public Constants {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.constants(this);
        }
    }

    /** A function of the library; the receiver, if written with one, is the first argument. */
    record Call(LibraryFunction function, List<Node> arguments, ValueType type) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A pass over a list, {@code list.exists(variable, body)}. */
    record Comprehension(Fold fold, Node list, String variable, Node body, ValueType type) implements Node {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.comprehension(this);
        }
    }

    /** One method for each kind of node. */
    interface Visitor<R extends @Nullable Object> {
        R literal(Literal node);

        R nothing(Null node);

        R enumConstant(EnumConstant node);

        R self(Self node);

        R variable(Variable node);

        R member(Member node);

        R widening(Widening node);

        R not(Not node);

        R negation(Negation node);

        R binary(Binary node);

        R conditional(Conditional node);

        R constants(Constants node);

        R call(Call node);

        R comprehension(Comprehension node);
    }
}
