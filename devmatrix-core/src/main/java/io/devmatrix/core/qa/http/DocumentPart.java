package io.devmatrix.core.qa.http;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of an API document that is compared for itself: an operation, a schema without its properties, a property.
 *
 * @param section {@code paths}, {@code schemas}, another one of the components, or a word of the root alone
 * @param owner path or name in the section; empty for a word of the root
 * @param member method or property; empty for the owner itself
 */
record DocumentPart(String section, String owner, String member) {
    private static final String PATHS = "paths";
    private static final String COMPONENTS = "components";
    private static final String SCHEMAS = "schemas";
    private static final String PROPERTIES = "properties";
    private static final List<String> WORDS = List.of("description", "summary", "title");

    /** The parts that one of the documents has, in the order of the first. */
    static Set<DocumentPart> of(JsonNode expected, JsonNode served) {
        Set<DocumentPart> parts = new LinkedHashSet<>();
        for (JsonNode document : List.of(expected, served)) {
            document.propertyNames().stream()
                    .filter(name -> !name.equals(PATHS) && !name.equals(COMPONENTS))
                    .forEach(name -> parts.add(new DocumentPart(name, "", "")));
            document.path(PATHS).properties().forEach(path -> path.getValue()
                    .propertyNames()
                    .forEach(method -> parts.add(new DocumentPart(PATHS, path.getKey(), method))));
            document.path(COMPONENTS).properties().forEach(section -> section.getValue()
                    .properties()
                    .forEach(named -> addNamed(parts, section.getKey(), named.getKey(), named.getValue())));
        }
        return parts;
    }

    private static void addNamed(Set<DocumentPart> parts, String section, String name, JsonNode value) {
        parts.add(new DocumentPart(section, name, ""));
        if (section.equals(SCHEMAS)) {
            value.path(PROPERTIES)
                    .propertyNames()
                    .forEach(property -> parts.add(new DocumentPart(section, name, property)));
        }
    }

    /** What the document says there. */
    JsonNode in(JsonNode document) {
        if (owner.isEmpty()) {
            return document.path(section);
        }
        if (section.equals(PATHS)) {
            return document.path(PATHS).path(owner).path(member);
        }
        JsonNode named = document.path(COMPONENTS).path(section).path(owner);
        if (!member.isEmpty()) {
            return named.path(PROPERTIES).path(member);
        }
        return section.equals(SCHEMAS) && named.isObject() ? withoutProperties(named) : named;
    }

    private static JsonNode withoutProperties(JsonNode schema) {
        ObjectNode copy = schema.deepCopy().asObject();
        copy.remove(PROPERTIES);
        return copy;
    }

    /** For people, unique in a document. */
    String name() {
        if (owner.isEmpty()) {
            return "`" + section + "`";
        }
        if (section.equals(PATHS)) {
            return member.toUpperCase(Locale.ROOT) + " " + owner;
        }
        return section + " `" + owner + (member.isEmpty() ? "" : "." + member) + "`";
    }

    /** The model nodes that it is about. */
    Collection<String> nodes(DocumentNodes nodes) {
        if (owner.isEmpty()) {
            return nodes.whole(section);
        }
        if (section.equals(PATHS)) {
            return nodes.operation(member.toUpperCase(Locale.ROOT), owner);
        }
        return member.isEmpty() ? nodes.schema(owner) : nodes.property(owner, member);
    }

    /** The value without what is written for people alone; a property that is called like such a word stays. */
    static JsonNode wordless(JsonNode value) {
        if (value.isArray()) {
            var items = Values.JSON.arrayNode();
            value.valueStream().map(DocumentPart::wordless).forEach(items::add);
            return items;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode copy = Values.JSON.objectNode();
        value.properties().stream()
                .filter(entry ->
                        !(WORDS.contains(entry.getKey()) && entry.getValue().isString()))
                .forEach(entry -> copy.set(entry.getKey(), wordless(entry.getValue())));
        return copy;
    }
}
