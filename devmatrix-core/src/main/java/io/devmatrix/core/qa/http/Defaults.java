package io.devmatrix.core.qa.http;

import static io.devmatrix.core.qa.http.Values.JSON;

import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Type;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Literal defaults on the wire. */
final class Defaults {
    private Defaults() {}

    static JsonNode json(Type type, DefaultValue.Literal literal) {
        return switch (type.kind()) {
            case INT, LONG, DECIMAL -> JSON.numberNode(new BigDecimal(literal.text()));
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(literal.text()));
            case JSON -> JsonTree.parse(literal.text());
            default -> JSON.stringNode(literal.text());
        };
    }
}
