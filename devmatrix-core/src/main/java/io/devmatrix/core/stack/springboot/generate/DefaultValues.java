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
    private static final Quote JSON_TEXT =
            Quote.expression("import tools.jackson.databind.json.JsonMapper; JsonMapper.shared().readTree(\"$text\")");
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

    /** The default of an attribute that has one, for a variable of the type that the entity has for it. */
    Code value(AttributeFacts attribute) {
        return value(attribute, !JavaTypes.isPrimitive(attribute));
    }

    /** The default of an attribute that has one, where an object is wanted. */
    Code boxed(AttributeFacts attribute) {
        return value(attribute, true);
    }

    private Code value(AttributeFacts attribute, boolean boxed) {
        DefaultValue value = attribute.defaultValue().orElseThrow();
        return value instanceof DefaultValue.Literal literal
                ? literal(attribute.type(), literal.text(), boxed)
                : function(attribute, ((DefaultValue.Function) value).function());
    }

    private Code literal(Type type, String text, boolean boxed) {
        return switch (type.kind()) {
            case STRING, TEXT, EMAIL, URL -> TEXT.with("text", text);
            case JSON -> JSON_TEXT.with("text", text);
            case INT -> WHOLE.with("number", Long.parseLong(text));
            case LONG -> longValue(Long.parseLong(text), boxed);
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
            case BYTES -> throw new IllegalStateException("bytes have no literal");
        };
    }

    private static Code longValue(long number, boolean boxed) {
        boolean isInt = number == (int) number;
        return (boxed && isInt ? LONG : WHOLE).with("number", number);
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
