package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import com.sun.net.httpserver.HttpExchange;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.qa.http.FakeFlows.Slip;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of a query as the body that would say the same. */
final class FakeQuery {
    private static final int UNREADABLE = 422;

    private FakeQuery() {}

    static String json(HttpExchange exchange, List<Member> members, Slip slip) {
        ObjectNode body = JSON.objectNode();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
            String text = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            if (body.has(name) && slip != Slip.TWICE_TAKEN) {
                throw new Refused(UNREADABLE, "Twice").of(name);
            }
            Optional<FieldFacts> field = members.stream()
                    .map(Member::field)
                    .filter(known -> known.wireName().equals(name))
                    .findFirst();
            boolean passed =
                    field.isEmpty() && slip == Slip.UNKNOWN_TAKEN || text.isEmpty() && slip == Slip.EMPTY_IS_NONE;
            if (!passed) {
                body.set(name, field.map(known -> value(known, text)).orElseGet(() -> JSON.stringNode(text)));
            }
        }
        return body.toString();
    }

    private static JsonNode value(FieldFacts field, String text) {
        boolean number = field instanceof AttributeFacts attribute
                && !attribute.type().kind().isTextual()
                && text.matches("-?[0-9]+(\\.[0-9]+)?");
        return number ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
    }
}
