package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Locale;

/** Where a hole stands in a quote, hence what it takes. */
enum Position {
    NAME("a name"),
    NAME_PART("a part of a name"),
    PACKAGE("a package name"),
    TEXT("a text or number"),
    TYPE("a type or its name"),
    TYPES("a type, its name or a list of types"),
    EXPRESSION("an expression, a name, type, number or truth value"),
    EXPRESSIONS("an expression, a list of them, a name, type, number or truth value"),
    ANNOTATIONS("an annotation, a list of them or an annotation type"),
    MEMBERS("members"),
    STATEMENTS("statements"),
    PARAMETERS("parameters"),
    CONSTANTS("enum constants or the name of one"),
    MEMBER_VALUES("annotation member values"),
    CASES("cases of a switch");

    private final String wanted;

    Position(String wanted) {
        this.wanted = wanted;
    }

    /** What the hole takes, for messages. */
    String wanted() {
        return wanted;
    }

    boolean accepts(Object value) {
        if (value instanceof List<?> list) {
            return takesList() && list.stream().allMatch(part -> !(part instanceof String) && acceptsOne(part));
        }
        return acceptsOne(value);
    }

    private boolean takesList() {
        return switch (this) {
            case NAME, NAME_PART, PACKAGE, TEXT, TYPE, EXPRESSION -> false;
            default -> true;
        };
    }

    private boolean acceptsOne(Object value) {
        if (value instanceof Code code) {
            return code.kind().fits(this);
        }
        return switch (this) {
            case NAME, PACKAGE, CONSTANTS -> value instanceof String;
            case NAME_PART, TEXT -> value instanceof String || value instanceof Long;
            case TYPE, TYPES, ANNOTATIONS -> value instanceof String || value instanceof TypeRef;
            case EXPRESSION, EXPRESSIONS -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
