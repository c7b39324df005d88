package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trees as data: a leaf is {@code [kind, text]}, a node {@code {kind: [...]}}, a list {@code {kind*: [...]}}. */
public final class TreeJson {
    private static final String LIST = "*";
    private static final JsonMapper JSON = new JsonMapper();

    private TreeJson() {}

    /** The tree as one line of JSON: the same tree is the same text. */
    public static String text(Tree tree) {
        return JSON.writeValueAsString(write(tree));
    }

    /**
     * The tree of such a text.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static Tree read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No tree: " + e.getOriginalMessage(), e);
        }
    }

    /** Maps, lists and texts. */
    public static Object write(Tree tree) {
        List<Object> children = tree.children().stream().map(TreeJson::write).toList();
        return switch (tree.shape()) {
            case LEAF -> List.of(tree.kind(), tree.text());
            case NODE -> Map.of(tree.kind(), children);
            case LIST -> Map.of(tree.kind() + LIST, children);
        };
    }

    /**
     * The tree that was written.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Tree read(JsonNode json) {
        if (json.isArray() && json.size() == 2) {
            return Tree.leaf(json.get(0).asString(), json.get(1).asString());
        }
        if (!json.isObject() || json.size() != 1) {
            throw new IllegalArgumentException("No tree: " + json);
        }
        String kind = json.propertyNames().iterator().next();
        List<Tree> children = new ArrayList<>();
        json.get(kind).forEach(child -> children.add(read(child)));
        return kind.endsWith(LIST)
                ? Tree.list(kind.substring(0, kind.length() - 1), children)
                : Tree.node(kind, children);
    }
}
