package io.devmatrix.core.load;

import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.Optional;

/** Reads one operation from its settings. */
final class OperationReader {
    private final AccessReader access;
    private final ListReader lists;
    private final References references;

    OperationReader(Reading reading) {
        this.access = new AccessReader(reading);
        this.lists = new ListReader(reading);
        this.references = new References(reading);
    }

    /** Path of the operation below the entity's {@code api}: its word, for counts and custom ones with their name. */
    static String path(Value word) {
        return switch (word.key()) {
            case "count" -> "count." + text(word, "name").orElse("counts");
            case "custom" -> "custom." + text(word, "flow").orElse("");
            default -> word.key();
        };
    }

    private static Optional<String> text(Value value, String key) {
        return value.yaml() instanceof Mapping mapping
                ? mapping.value(key).filter(Scalar.class::isInstance).map(scalar -> ((Scalar) scalar).text())
                : Optional.empty();
    }

    Operation read(String entity, String word, Fields fields) {
        String node = fields.whole().node();
        Optional<Security.Rule> rule = fields.value("access").map(access::read);
        return switch (word) {
            case "create" -> new Operation.Create(node, fields.integer("status"), rule);
            case "read" -> new Operation.Read(node, Durations.read(fields, "cache"), rule);
            case "update" -> update(node, fields, rule);
            case "delete" -> new Operation.Delete(node, fields.integer("status"), rule);
            case "list" -> lists.read(entity, fields, rule);
            case "count" -> count(entity, fields, rule);
            default -> custom(fields, rule);
        };
    }

    private static Operation update(String node, Fields fields, Optional<Security.Rule> rule) {
        String method = fields.choice("method");
        boolean partial = fields.has("partial") ? fields.flag("partial") : method.equals("PATCH");
        return new Operation.Update(node, method, partial, rule);
    }

    private Operation count(String entity, Fields fields, Optional<Security.Rule> rule) {
        String by = fields.text("by");
        fields.value("by").ifPresent(value -> references.field(value.location(), entity, by));
        return new Operation.Count(fields.whole().node(), fields.text("name"), by, rule);
    }

    private Operation custom(Fields fields, Optional<Security.Rule> rule) {
        String flow = fields.text("flow");
        fields.value("flow").ifPresent(value -> references.flow(value.location(), flow));
        HttpLine http = HttpLine.of(fields.text("http"));
        return new Operation.Custom(fields.whole().node(), http.method(), http.path(), http.status(), flow, rule);
    }
}
