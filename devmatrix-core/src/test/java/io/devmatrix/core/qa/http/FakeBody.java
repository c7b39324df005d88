package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and judges the bodies of requests. */
final class FakeBody {
    private static final int INVALID = 400;
    private static final int UNREADABLE = 422;
    private static final List<String> STATES = List.of("open", "busy", "done");

    private final Set<Fault> faults;

    FakeBody(Set<Fault> faults) {
        this.faults = faults;
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /** The fields given, as they are stored. */
    ObjectNode read(String text, List<Member> members) {
        if (has(Fault.HUGE_BODY_FAILS) && text.length() > 500_000
                || has(Fault.DEEP_BODY_FAILS) && text.contains("[".repeat(1000))) {
            throw new Refused(500, "Too much");
        }
        JsonNode json = JsonTree.parse(text);
        if (!json.isObject()) {
            throw new Refused(has(Fault.BROKEN_JSON_FAILS) && json.isMissingNode() ? 500 : UNREADABLE, "No object");
        }
        ObjectNode given = JSON.objectNode();
        for (String name : json.propertyNames()) {
            members.stream()
                    .map(Member::field)
                    .filter(field -> field.wireName().equals(name))
                    .findFirst()
                    .ifPresentOrElse(field -> given.set(name, named(field, json.path(name))), () -> unknown(name));
        }
        for (Member member : members) {
            if (member.required() && !given.has(member.field().wireName()) && !has(Fault.ABSENT_ACCEPTED)) {
                throw about(member.field().wireName(), new Refused(INVALID, "Something is missing"));
            }
        }
        return given;
    }

    private void unknown(String name) {
        boolean mine = name.equals("id") || name.equals("version");
        if (!has(Fault.UNKNOWN_FIELD_ACCEPTED) && !(mine && has(Fault.SERVER_FIELD_ACCEPTED))) {
            throw about(name, new Refused(UNREADABLE, "Unknown field"));
        }
    }

    private JsonNode named(FieldFacts field, JsonNode json) {
        try {
            return value(field, json);
        } catch (Refused refused) {
            throw about(field.wireName(), refused);
        }
    }

    private Refused about(String field, Refused refused) {
        return has(Fault.FIELD_NOT_NAMED) ? refused : refused.of(has(Fault.OTHER_FIELD_NAMED) ? field + "X" : field);
    }

    private JsonNode value(FieldFacts field, JsonNode json) {
        if (json.isNull()) {
            if (!field.nullable() && !has(Fault.NULL_ACCEPTED)) {
                throw new Refused(INVALID, "Must not be null");
            }
            return field.nullable() ? json : JSON.stringNode("none");
        }
        if (!(field instanceof AttributeFacts attribute)) {
            return JSON.stringNode(uuid(text(json)));
        }
        return switch (attribute.type().kind()) {
            case STRING -> JSON.stringNode(string(attribute, json));
            case INT -> JSON.numberNode(integer(attribute, json));
            case DECIMAL -> JSON.numberNode(decimal(attribute, json));
            case INSTANT -> JSON.stringNode(instant(text(json)));
            case ENUM -> constant(json);
            default -> throw new IllegalArgumentException(attribute.type().toString());
        };
    }

    private static String text(JsonNode json) {
        if (!json.isString()) {
            throw new Refused(UNREADABLE, "Must be a text");
        }
        return json.asString();
    }

    private static String uuid(String text) {
        if (!text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw new Refused(UNREADABLE, "Must be an id");
        }
        return UUID.fromString(text).toString();
    }

    private String string(AttributeFacts field, JsonNode json) {
        if (json.isNumber() && has(Fault.NUMBER_COERCED)) {
            return "n" + json;
        }
        String text = text(json);
        Limits limits = field.attribute().limits();
        int length = has(Fault.LENGTH_IN_UNITS) ? text.length() : text.codePointCount(0, text.length());
        if (text.indexOf('\0') >= 0) {
            throw new Refused(has(Fault.NUL_FAILS) ? 500 : INVALID, "Must not contain NUL");
        }
        boolean tooLong = length > field.type().length().orElse(length) && !has(Fault.LENGTH_IGNORED);
        boolean tooShort = length < limits.minLength().orElse(0) && !has(Fault.SHORT_ACCEPTED);
        boolean beside =
                limits.pattern().filter(pattern -> !text.matches(pattern)).isPresent();
        if (tooLong || tooShort || beside && !has(Fault.PATTERN_IGNORED)) {
            throw new Refused(INVALID, "Does not fit");
        }
        return text;
    }

    private int integer(AttributeFacts field, JsonNode json) {
        boolean number = json.isIntegralNumber();
        if (!number && json.isString() && json.asString().equals("1") && has(Fault.TEXT_COERCED)) {
            return 1;
        }
        if (!number && json.isNumber() && has(Fault.FRACTION_CUT)) {
            return json.decimalValue().intValue();
        }
        if (!number || !json.canConvertToInt()) {
            throw new Refused(UNREADABLE, "Must be a number");
        }
        return within(field, json.decimalValue()).intValueExact();
    }

    private BigDecimal decimal(AttributeFacts field, JsonNode json) {
        if (!json.isNumber()) {
            throw new Refused(UNREADABLE, "Must be a number");
        }
        Type type = field.type();
        BigDecimal number = json.decimalValue();
        if (number.stripTrailingZeros().scale() > type.scale() && !has(Fault.DIGITS_ROUNDED)) {
            throw new Refused(INVALID, "Too many digits");
        }
        BigDecimal rounded = within(field, number).setScale(type.scale(), RoundingMode.HALF_UP);
        if (rounded.precision() > type.precision()) {
            throw new Refused(INVALID, "Too many digits");
        }
        return rounded;
    }

    private BigDecimal within(AttributeFacts field, BigDecimal number) {
        Limits limits = field.attribute().limits();
        boolean low = limits.min().filter(min -> number.compareTo(min) < 0).isPresent();
        boolean high = limits.max()
                .filter(max -> number.compareTo(max) > (has(Fault.EDGE_REFUSED) ? -1 : 0))
                .isPresent();
        if ((low || high) && !has(Fault.BOUND_IGNORED)) {
            throw new Refused(has(Fault.VALIDATION_AS_UNREADABLE) ? UNREADABLE : INVALID, "Out of bounds");
        }
        return number;
    }

    private String instant(String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            if (time.isBefore(Instant.now()) && !has(Fault.CLOCK_IGNORED)) {
                throw new Refused(INVALID, "Must be in the future");
            }
            return time.toString();
        } catch (DateTimeException e) {
            throw new Refused(UNREADABLE, "Must be a time");
        }
    }

    private static JsonNode constant(JsonNode json) {
        if (!STATES.contains(text(json))) {
            throw new Refused(UNREADABLE, "Must be a state");
        }
        return json;
    }
}
