package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Whether a value shown is the value given: {@code 1.5} may be shown as {@code 1.50}, a time in another zone. */
final class Sameness {
    private Sameness() {}

    static boolean same(FieldFacts field, JsonNode given, JsonNode shown) {
        if (given.isNull() || shown.isNull() || shown.isMissingNode()) {
            return given.equals(shown);
        }
        if (!(field instanceof AttributeFacts attribute)) {
            return given.isArray() ? elements(given).equals(elements(shown)) : given.equals(shown);
        }
        return switch (attribute.type().kind()) {
            case INT, LONG, DECIMAL -> shown.isNumber() && given.decimalValue().compareTo(shown.decimalValue()) == 0;
            case INSTANT -> sameInstant(given.asString(""), shown.asString(""));
            case DURATION -> Duration.parse(given.asString("")).equals(duration(shown.asString("")));
            case UUID -> given.asString("").toLowerCase(Locale.ROOT).equals(shown.asString(""));
            default -> JsonTree.difference(given, shown).isEmpty();
        };
    }

    private static boolean sameInstant(String given, String shown) {
        try {
            return OffsetDateTime.parse(given).isEqual(OffsetDateTime.parse(shown));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            return Duration.ZERO.minusSeconds(1);
        }
    }

    private static Set<String> elements(JsonNode array) {
        Set<String> elements = new TreeSet<>();
        array.forEach(element -> elements.add(element.asString("")));
        return elements;
    }
}
