package io.devmatrix.core.expression;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.DomainIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Index;
import io.devmatrix.core.ir.InfrastructureIr;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.Traits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The sample model of these tests: authors, books with chapters, covers and tags. */
final class Library {
    private static final BehaviourIr NOTHING = new BehaviourIr(List.of(), List.of(), List.of(), List.of(), List.of());

    private Library() {}

    static ApplicationIr model() {
        return model(NOTHING);
    }

    static ApplicationIr model(BehaviourIr behaviour) {
        return model(behaviour, book(), List.of());
    }

    /** The model with its books changed. */
    static ApplicationIr model(UnaryOperator<Entity> change) {
        return model(NOTHING, change.apply(book()), List.of());
    }

    static ApplicationIr served(Resource resource) {
        return model(NOTHING, book(), List.of(resource));
    }

    private static ApplicationIr model(BehaviourIr behaviour, Entity book, List<Resource> resources) {
        return new ApplicationIr(
                "library",
                "com.acme.library",
                "Library",
                "",
                "1.0.0",
                new DomainIr(enums(), List.of(author(), book, chapter(), cover(), tag())),
                api(resources),
                behaviour,
                new InfrastructureIr(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
    }

    /** The entity with constraints, and a decimal {@code total} made as stated. */
    static Entity with(Entity entity, List<Unique> uniques, List<Index> indexes, List<Check> checks, Derivation total) {
        List<Attribute> attributes = new ArrayList<>(entity.attributes());
        attributes.add(attribute("total", Type.decimal(12, 2), false, total, ""));
        return with(entity, attributes, uniques, indexes, checks);
    }

    /** The entity with other attributes. */
    static Entity withAttributes(Entity entity, List<Attribute> attributes) {
        return with(entity, attributes, entity.uniques(), entity.indexes(), entity.checks());
    }

    private static Entity with(
            Entity entity, List<Attribute> attributes, List<Unique> uniques, List<Index> indexes, List<Check> checks) {
        return new Entity(
                entity.node(),
                entity.name(),
                "",
                attributes,
                entity.relations(),
                uniques,
                indexes,
                checks,
                entity.traits(),
                entity.partOf(),
                Optional.empty(),
                "");
    }

    private static ApiIr api(List<Resource> resources) {
        Paging paging = new Paging("page", "size", 0, 20, 100, "items", "total", "page", "size");
        ApiIr.Statuses statuses = new ApiIr.Statuses(400, 400, 409);
        return new ApiIr("", ApiIr.Naming.CAMEL, paging, statuses, List.of(), resources, Optional.empty());
    }

    private static List<EnumType> enums() {
        return List.of(
                enumType("BookStatus", "draft", "published", "withdrawn"),
                enumType("Priority", "low", "medium", "high", "urgent", "lost"));
    }

    private static EnumType enumType(String name, String... values) {
        List<EnumType.Value> all = Stream.of(values).map(EnumType.Value::of).toList();
        return new EnumType("enums." + name, name, "", all);
    }

    private static Entity author() {
        return entity(
                "Author",
                List.of(
                        attribute("name", Type.of(Type.Kind.STRING, 200), false),
                        attribute("rate", Type.decimal(12, 2), false)),
                List.of(),
                Optional.empty());
    }

    private static Entity book() {
        return entity(
                "Book",
                List.of(
                        attribute("title", Type.of(Type.Kind.STRING, 200), false),
                        attribute("subtitle", Type.of(Type.Kind.STRING, 200), true),
                        attribute("price", Type.decimal(12, 2), false),
                        attribute("oldPrice", Type.decimal(12, 2), true),
                        attribute("stock", Type.of(Type.Kind.INT), false),
                        attribute("sold", Type.of(Type.Kind.INT), true),
                        attribute("views", Type.of(Type.Kind.LONG), false),
                        attribute("status", Type.enumOf("BookStatus"), false),
                        attribute("priority", Type.enumOf("Priority"), true),
                        attribute("rare", Type.of(Type.Kind.BOOLEAN), false),
                        attribute("signed", Type.of(Type.Kind.BOOLEAN), true),
                        attribute("dueDate", Type.of(Type.Kind.INSTANT), true),
                        attribute("printedOn", Type.of(Type.Kind.DATE), false),
                        attribute("loan", Type.of(Type.Kind.DURATION), false),
                        attribute("code", Type.of(Type.Kind.UUID), false),
                        attribute("data", Type.of(Type.Kind.JSON), false)),
                List.of(
                        relation("author", Relation.Kind.MANY_TO_ONE, "Author", "books", false),
                        relation("editor", Relation.Kind.MANY_TO_ONE, "Author", "", true),
                        relation("cover", Relation.Kind.ONE_TO_ONE, "Cover", "book", true),
                        relation("tags", Relation.Kind.MANY_TO_MANY, "Tag", "books", true)),
                Optional.empty());
    }

    private static Entity chapter() {
        return entity(
                "Chapter",
                List.of(
                        attribute("position", Type.of(Type.Kind.INT), false),
                        attribute("heading", Type.of(Type.Kind.STRING, 200), false),
                        attribute("price", Type.decimal(12, 2), false),
                        attribute("note", Type.of(Type.Kind.TEXT), true)),
                List.of(),
                Optional.of(new Nesting("Book", "chapters")));
    }

    private static Entity cover() {
        return entity(
                "Cover",
                List.of(attribute("colour", Type.of(Type.Kind.STRING, 20), true)),
                List.of(),
                Optional.empty());
    }

    private static Entity tag() {
        return entity(
                "Tag", List.of(attribute("word", Type.of(Type.Kind.STRING, 20), false)), List.of(), Optional.empty());
    }

    private static Entity entity(
            String name, List<Attribute> attributes, List<Relation> relations, Optional<Nesting> partOf) {
        Traits traits = new Traits(true, true, true, true, false);
        String node = "entities." + name;
        return new Entity(
                node,
                name,
                "",
                attributes,
                relations,
                List.of(),
                List.of(),
                List.of(),
                traits,
                partOf,
                Optional.empty(),
                "");
    }

    static Attribute attribute(String name, Type type, boolean nullable) {
        String machine = name.equals("status") ? "BookLife" : "";
        return attribute(name, type, nullable, new Derivation.None(), machine);
    }

    private static Attribute attribute(
            String name, Type type, boolean nullable, Derivation derivation, String machine) {
        return new Attribute(
                "fields." + name,
                name,
                "",
                type,
                nullable,
                Optional.empty(),
                Access.CLIENT,
                Limits.NONE,
                derivation,
                Optional.empty(),
                Optional.empty(),
                machine,
                "",
                Optional.empty());
    }

    private static Relation relation(String name, Relation.Kind kind, String target, String inverse, boolean nullable) {
        Optional<String> back = inverse.isEmpty() ? Optional.empty() : Optional.of(inverse);
        return new Relation(
                "fields." + name,
                name,
                "",
                kind,
                target,
                back,
                nullable,
                Relation.OnDelete.RESTRICT,
                Access.CLIENT,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
    }

    static Scope scope() {
        return Scope.row("Book").withNow();
    }

    /** The text over a book, which must be right. */
    static CheckedExpression checked(String text) {
        ExpressionChecker.Result result = check(text);
        return result.expression().orElseThrow(() -> new AssertionError(result.problems()));
    }

    static ExpressionChecker.Result check(String text) {
        return new ExpressionChecker(model()).check(new Expression("node", text), scope());
    }

    /** One line a problem: offset, fact, order. */
    static List<String> problems(String text) {
        return check(text).problems().stream()
                .map(p -> p.offset() + ": " + p.problem() + (p.fix().isEmpty() ? "" : " | " + p.fix()))
                .toList();
    }
}
