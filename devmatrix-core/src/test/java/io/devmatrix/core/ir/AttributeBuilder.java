package io.devmatrix.core.ir;

import java.util.Optional;

/** Builds an attribute for a test: required, set by the client, without limits. */
public final class AttributeBuilder {
    private final String node;
    private final String name;
    private final Type type;
    private boolean nullable;
    private Optional<DefaultValue> defaultValue = Optional.empty();
    private Access access = Access.CLIENT;
    private Limits limits = Limits.NONE;
    private Derivation derivation = new Derivation.None();
    private Optional<String> wireName = Optional.empty();
    private Optional<String> column = Optional.empty();
    private String machine = "";
    private String description = "";

    public AttributeBuilder(String node, String name, Type type) {
        this.node = node;
        this.name = name;
        this.type = type;
    }

    public AttributeBuilder nullable() {
        nullable = true;
        return this;
    }

    public AttributeBuilder literal(String text) {
        defaultValue = Optional.of(new DefaultValue.Literal(text));
        return this;
    }

    public AttributeBuilder function(DefaultValue.SqlFunction function) {
        defaultValue = Optional.of(new DefaultValue.Function(function));
        return this;
    }

    public AttributeBuilder description(String text) {
        description = text;
        return this;
    }

    public AttributeBuilder access(Access value) {
        access = value;
        return this;
    }

    public AttributeBuilder limits(Limits value) {
        limits = value;
        return this;
    }

    public AttributeBuilder derivation(Derivation value) {
        derivation = value;
        return this;
    }

    public AttributeBuilder json(String text) {
        wireName = Optional.of(text);
        return this;
    }

    public AttributeBuilder column(String text) {
        column = Optional.of(text);
        return this;
    }

    public AttributeBuilder machine(String text) {
        machine = text;
        return this;
    }

    public Attribute build() {
        return new Attribute(
                node,
                name,
                description,
                type,
                nullable,
                defaultValue,
                access,
                limits,
                derivation,
                wireName,
                column,
                machine,
                "",
                Optional.empty());
    }
}
