package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Relation.OnDelete;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link SnapshotWriter} wrote. */
final class SnapshotReader {
    /** The format that says nothing of computed values. */
    private static final int WITHOUT_RULES = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private SnapshotReader() {}

    /**
     * The snapshot of the text.
     *
     * @throws IllegalArgumentException when it is none; the message is a fact for a finding
     */
    static SchemaVersion read(String json) {
        try {
            return version(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(NoJson.at(e), e);
        }
    }

    private static SchemaVersion version(JsonNode root) {
        int format = member(root, "devmatrixSchema").asInt(0);
        if (format != SnapshotWriter.FORMAT && format != WITHOUT_RULES) {
            throw new IllegalArgumentException("Its format is `" + format + "`, this version reads `1` and `2`");
        }
        SchemaSnapshot schema = new SchemaSnapshot(
                all(root, "sequences", SnapshotReader::sequence), all(root, "tables", SnapshotReader::table));
        return new SchemaVersion(
                member(root, "version").asInt(0),
                text(root, "parent"),
                text(root, "migration"),
                format == WITHOUT_RULES ? schema.withoutRules() : schema);
    }

    private static Sequence sequence(JsonNode node) {
        return new Sequence(name(node, "name"), type(node), name(node, "table"), name(node, "column"));
    }

    private static Table table(JsonNode node) {
        JsonNode key = member(node, "primaryKey");
        return new Table(
                name(node, "name"),
                optional(node, "comment"),
                all(node, "columns", SnapshotReader::column),
                new PrimaryKey(name(key, "name"), names(key, "columns")),
                all(node, "foreignKeys", SnapshotReader::foreignKey),
                all(
                        node,
                        "uniques",
                        u -> new UniqueKey(name(u, "name"), names(u, "columns"), optional(u, "predicate"))),
                all(
                        node,
                        "indexes",
                        i -> new TableIndex(name(i, "name"), names(i, "columns"), optional(i, "predicate"))),
                all(node, "checks", c -> new TableCheck(name(c, "name"), text(c, "condition"))));
    }

    private static Column column(JsonNode node) {
        return new Column(
                name(node, "name"),
                optional(node, "comment"),
                type(node),
                member(node, "nullable").asBoolean(false),
                node.has("default") ? defaultValue(node.get("default")) : new ColumnDefault.None(),
                node.has("computed") ? rule(node.get("computed")) : new ComputedRule.None());
    }

    private static ComputedRule rule(JsonNode node) {
        return node.has("sql")
                ? new ComputedRule.Sql(text(node, "sql"))
                : new ComputedRule.ByService(text(node, "service"));
    }

    private static ColumnDefault defaultValue(JsonNode node) {
        if (node.has("literal")) {
            return new ColumnDefault.Literal(text(node, "literal"));
        }
        if (node.has("sequence")) {
            return new ColumnDefault.NextValue(name(node, "sequence"));
        }
        return switch (text(node, "function")) {
            case "now" -> new ColumnDefault.Now();
            case "uuid" -> new ColumnDefault.RandomUuid();
            default -> throw new IllegalArgumentException("`" + text(node, "function") + "` is no default");
        };
    }

    private static ForeignKey foreignKey(JsonNode node) {
        return new ForeignKey(
                name(node, "name"),
                name(node, "column"),
                name(node, "target"),
                name(node, "targetColumn"),
                OnDelete.valueOf(text(node, "onDelete").toUpperCase(Locale.ROOT)));
    }

    private static ColumnType type(JsonNode node) {
        return ColumnType.parse(text(node, "type"));
    }

    private static SqlName name(JsonNode node, String member) {
        return new SqlName(text(node, member));
    }

    private static List<SqlName> names(JsonNode node, String member) {
        return all(node, member, each -> new SqlName(each.asString()));
    }

    private static <T> List<T> all(JsonNode node, String member, Function<JsonNode, T> read) {
        return StreamSupport.stream(member(node, member).spliterator(), false)
                .map(read)
                .toList();
    }

    private static String optional(JsonNode node, String member) {
        return node.has(member) ? text(node, member) : "";
    }

    private static String text(JsonNode node, String member) {
        JsonNode text = member(node, member);
        if (!text.isString()) {
            throw new IllegalArgumentException("Its `" + member + "` is no text");
        }
        return text.stringValue();
    }

    private static JsonNode member(JsonNode node, String member) {
        JsonNode value = node.get(member);
        if (value == null) {
            throw new IllegalArgumentException("It has no `" + member + "`");
        }
        return value;
    }
}
