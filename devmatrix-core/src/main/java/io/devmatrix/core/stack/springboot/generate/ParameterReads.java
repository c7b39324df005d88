package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;

/** How the value of a query parameter is read, by the type of the field it stands for. */
final class ParameterReads {
    private static final Quote READ = Quote.expression("parameters.$read(\"$wire\")");
    private static final Quote READ_CONSTANT = Quote.expression("parameters.constant(\"$wire\", $Type.class)");

    private final JavaTypes types;

    ParameterReads(JavaTypes types) {
        this.types = types;
    }

    /** Reads a value to look for: an empty text is none. */
    Code sought(FieldFacts field, String wire) {
        return read(field, wire, "text");
    }

    /** Reads a value to work with: a text may be empty. */
    Code given(FieldFacts field, String wire) {
        return read(field, wire, "string");
    }

    static Code text(String wire) {
        return READ.with("read", "text").with("wire", wire);
    }

    private Code read(FieldFacts field, String wire, String text) {
        if (field instanceof RelationFacts) {
            return READ.with("read", "uuid").with("wire", wire);
        }
        Type type = ((AttributeFacts) field).type();
        if (type.kind() == Type.Kind.ENUM) {
            return READ_CONSTANT.with("wire", wire).with("Type", types.boxed(type));
        }
        String read =
                switch (type.kind()) {
                    case STRING, TEXT, EMAIL, URL -> text;
                    case INT -> "integer";
                    case LONG -> "longInteger";
                    case DECIMAL -> "decimal";
                    case BOOLEAN -> "bool";
                    case DATE -> "date";
                    case INSTANT -> "instant";
                    case DURATION -> "duration";
                    case UUID -> "uuid";
                    case ENUM, JSON, BYTES -> throw new IllegalStateException("no parameter of `" + field.node() + "`");
                };
        return READ.with("read", read).with("wire", wire);
    }
}
