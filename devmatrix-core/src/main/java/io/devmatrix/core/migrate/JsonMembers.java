package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.output.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Members of one JSON object, in the order given. */
final class JsonMembers {
    private final List<String> members = new ArrayList<>();

    JsonMembers raw(String name, String json) {
        members.add(Json.quote(name) + ": " + json);
        return this;
    }

    JsonMembers rawIfAny(String name, String json) {
        return json.isEmpty() ? this : raw(name, json);
    }

    JsonMembers text(String name, String text) {
        return raw(name, Json.quote(text));
    }

    JsonMembers textIfAny(String name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    JsonMembers names(String name, List<SqlName> names) {
        return raw(
                name, names.stream().map(each -> Json.quote(each.text())).collect(Collectors.joining(", ", "[", "]")));
    }

    List<String> all() {
        return members;
    }

    String object() {
        return "{" + String.join(", ", members) + "}";
    }
}
