package io.devmatrix.core.diff;

import io.devmatrix.core.diff.Keys.Member;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares two schemas (JSON Schema 2020-12, as far as {@code generate} uses it), as clients of one direction see them. */
final class SchemaComparison {
    /** Who writes the value. */
    enum Direction {
        REQUEST,
        ANSWER
    }

    private final ApiDocument before;
    private final ApiDocument after;
    private final Direction direction;
    private final ApiChanges changes;
    private final Bounds bounds;
    private final Set<String> seen = new HashSet<>();

    SchemaComparison(ApiDocument before, ApiDocument after, Direction direction, ApiChanges changes) {
        this.before = before;
        this.after = after;
        this.direction = direction;
        this.changes = changes;
        this.bounds = new Bounds(direction, changes);
    }

    /** Notes what differs; {@code what} is how a message names the value. */
    void compare(JsonNode left, JsonNode right, String what) {
        if (left.has("$ref") && !seen.add(left + " " + right)) {
            return;
        }
        Alternatives was = Alternatives.of(before, left);
        Alternatives is = Alternatives.of(after, right);
        types(was, is, what);
        if (was.type().equals(is.type())) {
            constants(was.schema(), is.schema(), what);
            bounds.compare(was.schema(), is.schema(), what);
            properties(was.schema(), is.schema(), what);
            compareElements(was.schema(), is.schema(), what);
        }
    }

    private void types(Alternatives was, Alternatives is, String what) {
        if (!was.type().equals(is.type())) {
            changes.note(true, what + " is " + is.type() + " now, was " + was.type());
        } else if (was.nullable() != is.nullable()) {
            boolean breaking = is.nullable() == (direction == Direction.ANSWER);
            changes.note(breaking, what + (is.nullable() ? " may be null now" : " may not be null any more"));
        }
    }

    private void constants(JsonNode left, JsonNode right, String what) {
        if (!left.has("enum") && !right.has("enum")) {
            return;
        }
        Set<String> was = texts(left.path("enum"));
        Set<String> is = texts(right.path("enum"));
        was.stream()
                .filter(value -> !is.contains(value))
                .forEach(value ->
                        changes.note(direction == Direction.REQUEST, what + " has no value `" + value + "` any more"));
        is.stream()
                .filter(value -> !was.contains(value))
                .forEach(value ->
                        changes.note(direction == Direction.ANSWER, what + " has the new value `" + value + "`"));
    }

    private void properties(JsonNode left, JsonNode right, String what) {
        Set<String> neededBefore = texts(left.path("required"));
        Set<String> neededNow = texts(right.path("required"));
        Keys.walk(
                Keys.members(left.path("properties")),
                Keys.members(right.path("properties")),
                gone -> changes.note(true, field(what, gone) + " is gone"),
                added -> added(field(what, added), neededNow.contains(added.name())),
                (was, is) -> {
                    need(field(what, is), neededBefore.contains(was.name()), neededNow.contains(is.name()));
                    compare(was.value(), is.value(), field(what, is));
                });
    }

    private void added(String field, boolean needed) {
        boolean breaking = needed && direction == Direction.REQUEST;
        changes.note(breaking, field + (breaking ? " is new and required" : " is new"));
    }

    private void need(String field, boolean before, boolean now) {
        if (before != now) {
            changes.note(
                    now == (direction == Direction.REQUEST), field + (now ? " is required now" : " is optional now"));
        }
    }

    private void compareElements(JsonNode left, JsonNode right, String what) {
        if (left.has("items") && right.has("items")) {
            compare(left.path("items"), right.path("items"), "an element of " + what);
        }
    }

    private static String field(String what, Member member) {
        return "`" + member.name() + "` of " + what;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(value -> texts.add(value.asString("")));
        return texts;
    }
}
