package io.devmatrix.core.expression;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operators of two operands. */
public enum Operator {
    OR("||", "_||_"),
    AND("&&", "_&&_"),
    EQUAL("==", "_==_"),
    NOT_EQUAL("!=", "_!=_"),
    LESS("<", "_<_"),
    LESS_OR_EQUAL("<=", "_<=_"),
    GREATER(">", "_>_"),
    GREATER_OR_EQUAL(">=", "_>=_"),
    IN("in", "@in"),
    ADD("+", "_+_"),
    SUBTRACT("-", "_-_"),
    MULTIPLY("*", "_*_"),
    DIVIDE("/", "_/_"),
    REMAINDER("%", "_%_");

    private static final Map<String, Operator> BY_FUNCTION =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(o -> o.function, Function.identity()));

    private final String symbol;
    private final String function;

    Operator(String symbol, String function) {
        this.symbol = symbol;
        this.function = function;
    }

    /** As written in the model. */
    public String symbol() {
        return symbol;
    }

    /** Whether it compares by order. */
    public boolean isOrdering() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether it is {@code ==} or {@code !=}. */
    public boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    /** The comparison that holds when this one does not; empty when there is none. */
    public Optional<Operator> opposite() {
        return switch (this) {
            case EQUAL -> Optional.of(NOT_EQUAL);
            case NOT_EQUAL -> Optional.of(EQUAL);
            case LESS -> Optional.of(GREATER_OR_EQUAL);
            case GREATER_OR_EQUAL -> Optional.of(LESS);
            case GREATER -> Optional.of(LESS_OR_EQUAL);
            case LESS_OR_EQUAL -> Optional.of(GREATER);
            default -> Optional.empty();
        };
    }

    /** The comparison that says the same with its sides changed; others stay as they are. */
    public Operator mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }

    /**
     * Whether two values compare as this comparison says.
     *
     * @param order of the left value to the right one, as {@link Comparable#compareTo} tells it
     * @throws IllegalStateException when this compares nothing
     */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            default -> throw new IllegalStateException("`" + symbol + "` compares nothing");
        };
    }

    /** The operator that CEL's syntax tree calls by that function name. */
    static Optional<Operator> ofFunction(String function) {
        return Optional.ofNullable(BY_FUNCTION.get(function));
    }
}
