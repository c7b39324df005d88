package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;

/** Defaults as Java expressions. */
final class DefaultValues {
    private static final Quote TEXT = Quote.expression("\"$text\"");
    private static final Quote WHOLE = Quote.expression("$number");
    private static final Quote LONG = Quote.expression("Long.valueOf($number)");
    private static final Quote LONG_TEXT = Quote.expression("Long.parseLong(\"$text\")");
    private static final Quote DECIMAL = Quote.expression("import java.math.BigDecimal; new BigDecimal(\"$text\")");
    private static final Quote CONSTANT = Quote.expression("$Type.$NAME");
    private static final Quote PARSED = Quote.expression("$Type.parse(\"$text\")");
    private static final Quote UUID_TEXT = Quote.expression("import java.util.UUID; UUID.fromString(\"$text\")");
    private static final Quote NOW = Quote.expression("$Now.instant()");
    private static final Quote TODAY =
            Quote.expression("import java.time.LocalDate; import java.time.ZoneOffset; LocalDate.now(ZoneOffset.UTC)");
    private static final Quote RANDOM = Quote.expression("import java.util.UUID; UUID.randomUUID()");

    private final FactTable facts;
    private final JavaUnits units;

    DefaultValues(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    /** Whether the service sets the default itself; what it does not, the database sets. */
    boolean inJava(AttributeFacts attribute) {
        return attribute.defaultValue().isPresent()
                && !(attribute.defaultValue().get() instanceof DefaultValue.Function function
                        && function.function() == SqlFunction.SEQUENCE);
    }

    /** The default of an attribute that has one. */
    Code value(AttributeFacts attribute) {
        DefaultValue value = attribute.defaultValue().orElseThrow();
        return value instanceof DefaultValue.Literal literal
                ? literal(attribute, literal.text())
                : function(attribute, ((DefaultValue.Function) value).function());
    }

    private Code literal(AttributeFacts attribute, String text) {
        Type type = attribute.type();
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL, JSON, BYTES -> TEXT.with("text", text);
            case INT -> WHOLE.with("number", Long.parseLong(text));
            case LONG -> longValue(attribute, Long.parseLong(text));
            case DECIMAL -> DECIMAL.with(
                    "text",
                    new java.math.BigDecimal(text).setScale(type.scale()).toPlainString());
            case BOOLEAN -> WHOLE.with("number", Boolean.parseBoolean(text));
            case DATE -> PARSED.with("Type", TypeRef.of("java.time.LocalDate")).with("text", text);
            case INSTANT -> PARSED.with("Type", TypeRef.of("java.time.Instant")).with("text", text);
            case DURATION -> PARSED.with("Type", TypeRef.of("java.time.Duration"))
                    .with("text", text);
            case UUID -> UUID_TEXT.with("text", text);
            case ENUM -> constant(type, text);
        };
    }

    private static Code longValue(AttributeFacts attribute, long number) {
        if (number != (int) number) {
            return LONG_TEXT.with("text", String.valueOf(number));
        }
        return JavaTypes.isPrimitive(attribute) ? WHOLE.with("number", number) : LONG.with("number", number);
    }

    private Code constant(Type type, String value) {
        EnumFacts facts = this.facts.enumType(type.enumName());
        String name = facts.constants().stream()
                .filter(constant -> constant.value().equals(value))
                .findFirst()
                .orElseThrow()
                .constant();
        return CONSTANT.with("Type", JavaTypes.of(facts.javaType())).with("NAME", name);
    }

    private Code function(AttributeFacts attribute, SqlFunction function) {
        return switch (function) {
            case NOW -> attribute.type().kind() == Type.Kind.DATE
                    ? TODAY.code()
                    : NOW.with("Now", units.base("entity.Now"));
            case UUID -> RANDOM.code();
            case SEQUENCE -> throw new IllegalStateException("the database sets `" + attribute.node() + "`");
        };
    }
}
