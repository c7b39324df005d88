package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Type;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of an attribute.
 *
 * @param attribute as the model states it, or as a trait adds it
 * @param origin who adds it
 * @param name forms of its name
 * @param wireName in JSON
 * @param access who really sets it: what a machine changes by event, no client writes; no client sets a machine's value at create
 * @param shown whether answers carry it
 * @param defaultValue of the attribute, else the start of its machine
 * @param stored false only for a computed value that no column keeps
 * @param column its column
 * @param checks names of the constraints on its column, by rule
 * @param sequence sequence that gives its default; empty for other defaults
 */
public record AttributeFacts(
        Attribute attribute,
        Origin origin,
        Name name,
        String wireName,
        Access access,
        boolean shown,
        Optional<DefaultValue> defaultValue,
        boolean stored,
        SqlName column,
        SortedMap<Rule, SqlName> checks,
        Optional<SqlName> sequence)
        implements FieldFacts {
    /** Who adds an attribute. */
    public enum Origin {
        IDENTITY,
        DECLARED,
        TRAIT
    }

    /** A rule on a single column. */
    public enum Rule {
        /** One of the enum's values. */
        VALUES,
        MIN,
        MAX,
        MIN_LENGTH,
        /** For types that bound nothing themselves; a {@code varchar(200)} does. */
        MAX_LENGTH,
        PATTERN
    }

    public AttributeFacts {
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    @Override
    public String node() {
        return attribute.node();
    }

    @Override
    public String description() {
        return attribute.description();
    }

    @Override
    public Name dtoName() {
        return name;
    }

    @Override
    public boolean nullable() {
        return attribute.nullable();
    }

    @Override
    public boolean declared() {
        return origin == Origin.DECLARED;
    }

    /** Its type. */
    public Type type() {
        return attribute.type();
    }

    static SortedMap<Rule, SqlName> checkNames(SqlName table, SqlName column, Attribute attribute) {
        SortedMap<Rule, SqlName> names = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            if (applies(rule, attribute)) {
                String suffix = rule.name().toLowerCase(Locale.ROOT);
                names.put(rule, ConstraintNames.check(table, column.text(), suffix));
            }
        }
        return names;
    }

    private static boolean applies(Rule rule, Attribute attribute) {
        return switch (rule) {
            case VALUES -> attribute.type().kind() == Type.Kind.ENUM;
            case MIN -> attribute.limits().min().isPresent();
            case MAX -> attribute.limits().max().isPresent();
            case MIN_LENGTH -> attribute.limits().minLength().isPresent();
            case MAX_LENGTH -> isUnbounded(attribute.type())
                    && attribute.type().length().isPresent();
            case PATTERN -> attribute.limits().pattern().isPresent();
        };
    }

    private static boolean isUnbounded(Type type) {
        return type.kind() == Type.Kind.TEXT || type.kind() == Type.Kind.BYTES;
    }
}
