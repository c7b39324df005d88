package io.devmatrix.core.qa;

import io.devmatrix.core.output.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The test plan as files: JSON for programs, requests for people. */
public final class TestPlanText {
    private TestPlanText() {}

    /** {@code test-plan.json}: all cases in order. */
    public static String json(TestPlan plan) {
        String cases = plan.cases().stream().map(TestPlanText::json).collect(Collectors.joining(",\n"));
        return "{\n  \"rows\": " + texts(plan.rows()) + ",\n  \"cases\": [\n" + cases + "\n  ]\n}\n";
    }

    private static String json(TestPlan.Case one) {
        TestPlan.Request request = one.request();
        String body = request.body().isEmpty() ? "" : ", \"body\": " + request.body();
        return "    {\"id\": " + Json.quote(one.id()) + ", \"operation\": " + Json.quote(one.operation())
                + ", \"node\": " + Json.quote(one.node()) + ", \"what\": " + Json.quote(one.what())
                + (one.as().isEmpty() ? "" : ", \"as\": " + Json.quote(one.as()))
                + ",\n     \"method\": " + Json.quote(request.method()) + ", \"path\": " + Json.quote(request.path())
                + body + one.port().map(TestPlanText::json).orElse("") + ",\n     \"expected\": " + one.expected()
                + ", \"makes\": " + texts(one.makes()) + "}";
    }

    private static String json(TestPlan.Port port) {
        return ",\n     \"port\": {\"name\": " + Json.quote(port.name()) + ", \"method\": " + Json.quote(port.method())
                + ", \"path\": " + Json.quote(port.path()) + ", \"what\": " + Json.quote(port.what()) + ", \"status\": "
                + port.status() + ", \"body\": " + Json.quote(port.body()) + "}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(Json::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@code requests.http}: for the HTTP client of IntelliJ, which keeps the keys of rows that answers show. */
    public static String intellij(TestPlan plan) {
        return head(plan, "@host = http://localhost:8080")
                + plan.cases().stream()
                        .map(one -> request(one, "")
                                + (one.shown()
                                        ? "\n> {% client.global.set(\""
                                                + one.makes().get(0) + "\", response.body.id); %}\n"
                                        : ""))
                        .collect(Collectors.joining("\n"));
    }

    /** {@code requests.rest}: for the REST client of VS Code, which names requests and reads their answers. */
    public static String vsCode(TestPlan plan) {
        return head(plan, "@host = http://localhost:8080")
                + plan.cases().stream()
                        .map(one -> request(one, one.shown() ? "# @name " + name(one) + "\n" : "")
                                + (one.shown()
                                        ? "\n@" + one.makes().get(0) + " = {{" + name(one) + ".response.body.$.id}}\n"
                                        : ""))
                        .collect(Collectors.joining("\n"));
    }

    private static String name(TestPlan.Case one) {
        return one.id().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private static String head(TestPlan plan, String host) {
        String rows = plan.rows().stream()
                .map(row -> "# There has to be " + row + "\n")
                .collect(Collectors.joining());
        return "# Made from the model: each operation in an order in which rows are there when they are needed.\n"
                + rows + host + "\n" + tokens(plan) + "\n";
    }

    /** A variable for each kind of user, to be set by who sends the requests. */
    private static String tokens(TestPlan plan) {
        return plan.cases().stream()
                .map(TestPlan.Case::as)
                .filter(as -> !as.isEmpty())
                .distinct()
                .sorted()
                .map(as -> "# Put an access token of " + as + " here\n@" + token(as) + " = none\n")
                .collect(Collectors.joining());
    }

    /** A word for the token of a kind of user. */
    private static String token(String as) {
        return "token_of_" + as.replaceAll("[^A-Za-z0-9]+", "_");
    }

    private static String request(TestPlan.Case one, String name) {
        String hidden = one.makes().stream()
                .skip(one.shown() ? 1 : 0)
                .map(row -> "# Makes {{" + row + "}}: put its id here when a later request asks for it\n")
                .collect(Collectors.joining());
        TestPlan.Request request = one.request();
        String body = request.body().isEmpty() ? "" : "Content-Type: application/json\n\n" + request.body() + "\n";
        String token = one.as().isEmpty() ? "" : "Authorization: Bearer {{" + token(one.as()) + "}}\n";
        return "### " + one.id() + ": " + one.what() + "\n# Expected: "
                + one.expected().stream().map(String::valueOf).collect(Collectors.joining(" or ")) + "\n"
                + one.port().map(TestPlanText::comment).orElse("") + hidden
                + name
                + request.method() + " {{host}}" + request.path() + "\n" + token + body;
    }

    /** The text of a port's answer is JSON on one line. */
    private static String comment(TestPlan.Port port) {
        return "# Play the port `" + port.name() + "`: when it is asked " + port.method() + " " + port.path() + ", it "
                + port.what() + ": " + (port.status() + " " + port.body()).strip() + "\n";
    }
}
