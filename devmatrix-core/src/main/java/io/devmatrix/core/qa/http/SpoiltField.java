package io.devmatrix.core.qa.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a refusal tells a client which field of the body it is about. */
final class SpoiltField {
    private SpoiltField() {}

    /** What is missing from the refusal; empty when one of its {@code errors} is about the field or a part of it. */
    static Optional<String> unnamed(Answer answer, String field) {
        if (answer.status() < ApiFacts.BAD_REQUEST) {
            return Optional.empty();
        }
        List<String> named = named(answer).toList();
        return named.stream().anyMatch(name -> isAbout(name, field))
                ? Optional.empty()
                : Optional.of(
                        "its `errors` name " + (named.isEmpty() ? "nothing" : named) + " and not `" + field + "`");
    }

    private static Stream<String> named(Answer answer) {
        return answer.json().path("errors").valueStream().map(error -> error.path("field")
                .asString(""));
    }

    private static boolean isAbout(String name, String field) {
        return name.equals(field) || name.startsWith(field + ".") || name.startsWith(field + "[");
    }
}
