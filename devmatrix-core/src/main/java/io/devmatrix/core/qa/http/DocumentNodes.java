package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.NodeIds;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.qa.ModelNode;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which model nodes the parts of an API document are about, by their names there. */
final class DocumentNodes {
    private final Map<String, SortedSet<String>> nodes = new TreeMap<>();

    DocumentNodes(FactTable facts) {
        put("info", ModelNode.SERVICE);
        facts.routes().forEach(this::operation);
        facts.entities().forEach(this::entity);
        facts.flows().forEach(this::flow);
        facts.enums().forEach(this::enumType);
    }

    private void operation(OperationFacts operation) {
        put(operation.method() + " " + operation.path(), operation.node());
    }

    private void entity(EntityFacts entity) {
        JavaType read = entity.types().read();
        for (JavaType type : List.of(
                entity.types().base(), entity.types().create(), entity.types().update(), read)) {
            put(schema(type), entity.entity().node());
            entity.fields().forEach(field -> put(property(type, field.wireName()), field.node()));
        }
        entity.embedded()
                .forEach(rows ->
                        put(property(read, rows.wireName()), entity.entity().node()));
    }

    private void enumType(EnumFacts type) {
        NodeIds.of(type.type()).forEach(node -> put(schema(type.javaType()), node));
        for (String value : type.type().valueNames()) {
            put(property(type.javaType(), value), type.type().node());
            put(property(type.javaType(), value), NodeIds.value(type.type(), value));
        }
    }

    private void flow(FlowFacts flow) {
        put(schema(flow.types().input()), flow.flow().node());
        put(schema(flow.types().result()), flow.flow().node());
        flow.inputs().forEach(member -> {
            String node = member.field().node();
            put(property(flow.types().input(), member.field().wireName()), node);
            if (flow.hasQuery()) {
                put(flow.flow().http().orElseThrow().method() + " " + flow.path(), node);
            }
        });
    }

    private void put(String part, String node) {
        nodes.computeIfAbsent(part, name -> new TreeSet<>()).add(node);
    }

    private static String schema(JavaType type) {
        return "schemas " + type.simpleName();
    }

    private static String property(JavaType type, String name) {
        return schema(type) + " " + name;
    }

    /** Of the application as a whole, for parts such as {@code info}. */
    SortedSet<String> whole(String part) {
        return of(part);
    }

    SortedSet<String> operation(String method, String path) {
        return of(method + " " + path);
    }

    SortedSet<String> schema(String name) {
        return of("schemas " + name);
    }

    /** Of a property of an object, or of a value of an enum. */
    SortedSet<String> property(String schema, String name) {
        return of("schemas " + schema + " " + name);
    }

    private SortedSet<String> of(String part) {
        return nodes.getOrDefault(part, new TreeSet<>());
    }
}
