package io.devmatrix.core.diff;

import io.devmatrix.core.diff.ApiDocument.Operation;
import io.devmatrix.core.diff.Keys.Member;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares two contracts. A change breaks when a request that was accepted may be refused now, or when an answer may hold
 * what clients could not expect before.
 */
public final class ApiDiff {
    private static final String JSON = "application/json";

    private final ApiDocument before;
    private final ApiDocument after;

    private ApiDiff(ApiDocument before, ApiDocument after) {
        this.before = before;
        this.after = after;
    }

    /** The changes, breaking ones first; both texts are OpenAPI 3.1 as YAML, empty for none. */
    public static List<ApiChange> between(String before, String after) {
        return List.copyOf(new ApiDiff(ApiDocument.of(before), ApiDocument.of(after)).changes());
    }

    private SortedSet<ApiChange> changes() {
        SortedSet<ApiChange> all = new TreeSet<>();
        Keys.walk(
                before.operations(),
                after.operations(),
                gone -> all.add(new ApiChange(true, gone.name(), "is gone")),
                added -> all.add(new ApiChange(false, added.name(), "is new")),
                (left, right) -> all.addAll(changes(left, right)));
        return all;
    }

    private SortedSet<ApiChange> changes(Operation left, Operation right) {
        ApiChanges changes = new ApiChanges(right.name());
        parameters(left.json(), right.json(), changes);
        body(left.json().path("requestBody"), right.json().path("requestBody"), changes);
        answers(left.json().path("responses"), right.json().path("responses"), changes);
        return changes.found();
    }

    private void parameters(JsonNode left, JsonNode right, ApiChanges changes) {
        Keys.walk(
                parameters(before, left),
                parameters(after, right),
                gone -> changes.note(true, parameter(gone) + " is gone"),
                added -> changes.note(
                        isRequired(added), parameter(added) + (isRequired(added) ? " is new and required" : " is new")),
                (was, is) -> {
                    if (isRequired(was) != isRequired(is)) {
                        changes.note(
                                isRequired(is),
                                parameter(is) + " is " + (isRequired(is) ? "required now" : "optional now"));
                    }
                    requests(changes).compare(was.path("schema"), is.path("schema"), parameter(is));
                });
    }

    /** Parameters by place and name; those of the path have no name that a client sees. */
    private static Map<String, JsonNode> parameters(ApiDocument document, JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        int position = 0;
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = document.resolve(each);
            String place = parameter.path("in").asString("");
            String name = place.equals("path")
                    ? String.valueOf(position++)
                    : parameter.path("name").asString("");
            parameters.put(place + " " + name, parameter);
        }
        return parameters;
    }

    private static String parameter(JsonNode parameter) {
        return "the " + parameter.path("in").asString("") + " parameter `"
                + parameter.path("name").asString("") + "`";
    }

    private static boolean isRequired(JsonNode node) {
        return node.path("required").asBoolean(false);
    }

    private void body(JsonNode left, JsonNode right, ApiChanges changes) {
        JsonNode was = schema(left);
        JsonNode is = schema(right);
        if (was.isMissingNode() != is.isMissingNode()) {
            changes.note(true, is.isMissingNode() ? "takes no body any more" : "asks for a body now");
        } else {
            requests(changes).compare(was, is, "the request");
        }
    }

    private void answers(JsonNode left, JsonNode right, ApiChanges changes) {
        Keys.walk(
                Keys.members(left),
                Keys.members(right),
                gone -> changes.note(isSuccess(gone), "answers " + gone.name() + " no more"),
                added -> changes.note(false, "may answer " + added.name() + " now"),
                (was, is) -> {
                    if (isSuccess(is)) {
                        answers(changes).compare(schema(was.value()), schema(is.value()), "the answer " + is.name());
                        headers(was, is, changes);
                    }
                });
    }

    private static boolean isSuccess(Member response) {
        return response.name().startsWith("2");
    }

    private static void headers(Member left, Member right, ApiChanges changes) {
        Keys.walk(
                Keys.members(left.value().path("headers")),
                Keys.members(right.value().path("headers")),
                gone -> changes.note(
                        true, "the answer " + left.name() + " has no header `" + gone.name() + "` any more"),
                added -> changes.note(false, "the answer " + left.name() + " has the header `" + added.name() + "`"),
                (was, is) -> {});
    }

    private static JsonNode schema(JsonNode content) {
        return content.path("content").path(JSON).path("schema");
    }

    private SchemaComparison requests(ApiChanges changes) {
        return new SchemaComparison(before, after, SchemaComparison.Direction.REQUEST, changes);
    }

    private SchemaComparison answers(ApiChanges changes) {
        return new SchemaComparison(before, after, SchemaComparison.Direction.ANSWER, changes);
    }
}
