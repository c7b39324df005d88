package io.devmatrix.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.facts.InverseFacts.Part;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTableTest {
    @Test
    void namesAnEntity() {
        EntityFacts facts = facts(new EntityBuilder("OrderItem").strings("title"));

        assertThat(facts.variable()).isEqualTo("orderItem");
        assertThat(facts.pluralVariable()).isEqualTo("orderItems");
        assertThat(facts.tag()).isEqualTo("Order Items");
        assertThat(facts.table().name().text()).isEqualTo("order_items");
        assertThat(facts.table().primaryKey().text()).isEqualTo("pk_order_items");
        assertThat(facts.paths().item()).isEqualTo("/order-items/{orderItemId}");
        assertThat(facts.types().all())
                .extracting(JavaType::qualifiedName)
                .containsExactly(
                        "com.acme.sample.domain.OrderItem",
                        "com.acme.sample.dto.OrderItemBase",
                        "com.acme.sample.dto.OrderItemCreate",
                        "com.acme.sample.dto.OrderItemUpdate",
                        "com.acme.sample.dto.OrderItemRead",
                        "com.acme.sample.dto.OrderItemQuery",
                        "com.acme.sample.service.OrderItemMapper",
                        "com.acme.sample.repository.OrderItemRepository",
                        "com.acme.sample.service.OrderItemService",
                        "com.acme.sample.service.OrderItemHooks",
                        "com.acme.sample.web.OrderItemController");
        assertThat(facts.types().read().path()).isEqualTo("com/acme/sample/dto/OrderItemRead.java");
    }

    @ParameterizedTest
    @CsvSource({
        "Series, series, seriesList, series, /series",
        "Return, return_, returns, returns, /returns",
        "Throw, throw_, throws_, throws, /throws",
        "Category, category, categories, categories, /categories",
        "HTTPServer, httpServer, httpServers, http_servers, /http-servers"
    })
    void keepsVariablesApart(String name, String one, String many, String table, String path) {
        EntityFacts facts = facts(new EntityBuilder(name));

        assertThat(facts.variable()).isEqualTo(one);
        assertThat(facts.pluralVariable()).isEqualTo(many);
        assertThat(facts.table().name().text()).isEqualTo(table);
        assertThat(facts.paths().collection()).isEqualTo(path);
        assertThat(facts.types().entity().simpleName()).isEqualTo(name);
    }

    @Test
    void listsAllFieldsInFixedOrder() {
        EntityFacts facts = facts(new EntityBuilder("Page")
                .toOne("author", "Author")
                .strings("title")
                .partOf("Book", "pages")
                .traits(true, true, true, true, false));

        assertThat(facts.fields())
                .extracting(f -> f.name().text())
                .containsExactly(
                        "id", "book", "title", "author", "active", "createdAt", "updatedAt", "version", "deletedAt");
        assertThat(shown(facts))
                .containsExactly("id", "book", "title", "author", "active", "createdAt", "updatedAt", "version");
        assertThat(facts.field("book").orElseThrow().declared()).isFalse();
        assertThat(facts.field("deletedAt").orElseThrow().nullable()).isTrue();
    }

    @Test
    void writesNamesAsTheApplicationDoes() {
        EntityBuilder book = new EntityBuilder("Book")
                .attribute("dueDate", Type.of(Kind.INSTANT))
                .attribute(
                        "isbn", Type.of(Kind.STRING, 20), a -> a.json("isbn_13").column("isbn13"))
                .toOne("author", "Author")
                .toMany("tags", "Tag");

        assertThat(FactTable.of(new ModelBuilder().entity(book).build())
                        .entity("Book")
                        .fields())
                .extracting(FieldFacts::wireName)
                .contains("dueDate", "isbn_13", "authorId", "tagIds");
        EntityFacts snake =
                FactTable.of(new ModelBuilder().snake().entity(book).build()).entity("Book");
        assertThat(snake.fields()).extracting(FieldFacts::wireName).contains("due_date", "author_id", "tag_ids");
        assertThat(snake.fields())
                .extracting(f -> f.column().text())
                .contains("due_date", "isbn13", "author_id", "tag_id");
        assertThat(snake.paths().item()).isEqualTo("/books/{book_id}");
    }

    @ParameterizedTest
    @CsvSource({
        "tags, Tag, tagIds, tag_id",
        "favouriteTags, Tag, favouriteTagIds, favourite_tag_id",
        "people, Person, personIds, person_id",
        "friends, Person, friendIds, friend_id",
        "relatedSeries, Series, relatedSeriesIds, related_series_id",
        "caches, Store, cacheIds, cache_id"
    })
    void namesTheIdsOfMany(String relation, String target, String ids, String column) {
        RelationFacts facts = facts(new EntityBuilder("Book").toMany(relation, target))
                .relations()
                .findFirst()
                .orElseThrow();

        assertThat(facts.dtoName().text()).isEqualTo(ids);
        assertThat(facts.column().text()).isEqualTo(column);
    }

    @Test
    void namesTheJoinTable() {
        EntityBuilder book = new EntityBuilder("Book").toMany("tags", "Tag").toMany("books", "Book");
        FactTable table = FactTable.of(
                new ModelBuilder().entity(new EntityBuilder("Tag")).entity(book).build());
        List<RelationFacts> relations = table.entity("Book").relations().toList();

        assertThat(relations.get(0).targetTable().text()).isEqualTo("tags");
        assertThat(relations.get(0).join())
                .contains(new RelationFacts.JoinTable(
                        new SqlName("books_tags"),
                        new SqlName("pk_books_tags"),
                        new SqlName("book_id"),
                        new SqlName("fk_books_tags_book_id")));
        assertThat(relations.get(1).column().text()).isEqualTo("book_id");
        assertThat(relations.get(1).join().orElseThrow().ownerColumn().text()).isEqualTo("owner_book_id");
    }

    @Test
    void knowsWhatRequestsAndAnswersCarry() {
        Type string = Type.of(Kind.STRING, 20);
        Members members = facts(new EntityBuilder("Book")
                        .attribute("title", string)
                        .attribute("note", string, a -> a.nullable())
                        .attribute("stock", Type.of(Kind.INT), a -> a.literal("0"))
                        .attribute("isbn", string, a -> a.access(Access.IMMUTABLE))
                        .attribute("secret", string, a -> a.access(Access.WRITE_ONLY))
                        .attribute("rank", Type.of(Kind.INT), a -> a.access(Access.SERVER))
                        .toOne("author", "Author"))
                .members();

        assertThat(text(members.create())).containsExactly("title!", "note", "stock", "isbn!", "secret!", "author!");
        assertThat(text(members.update())).containsExactly("title", "note", "stock", "secret", "author", "active");
        assertThat(text(members.read()))
                .containsExactly(
                        "id!",
                        "title!",
                        "note!",
                        "stock!",
                        "isbn!",
                        "rank!",
                        "author!",
                        "active!",
                        "createdAt!",
                        "updatedAt!");
    }

    @Test
    void requiresAllOfAFullUpdateAndNothingOfAnImmutableRow() {
        EntityBuilder book = new EntityBuilder("Book").strings("title");
        Operation put = new Operation.Update("n", "PUT", false, Optional.empty());
        Members full = FactTable.of(
                        new ModelBuilder().entity(book).resource("Book", put).build())
                .entity("Book")
                .members();
        assertThat(text(full.update())).containsExactly("title!", "active!");

        Members never = facts(new EntityBuilder("Book").strings("title").traits(true, true, false, false, true))
                .members();
        assertThat(never.update()).isEmpty();
    }

    @Test
    void namesConstraints() {
        TableFacts table = facts(new EntityBuilder("Chapter")
                        .partOf("Book", "chapters")
                        .strings("email")
                        .attribute("position", Type.of(Kind.INT))
                        .unique("email")
                        .unique("book", "position")
                        .uniqueWhere("position > 1", "email")
                        .index("position")
                        .check("sensiblePosition", "position < 1000"))
                .table();

        assertThat(table.uniques())
                .extracting(u -> u.constraint().text())
                .containsExactly(
                        "uq_chapters_email",
                        "uq_chapters_book_id_position",
                        "uq_chapters_email_" + crc("position > 1"));
        assertThat(table.uniques())
                .extracting(u -> u.finder().orElse("-"))
                .containsExactly("findByEmail", "findByBookIdAndPosition", "-");
        assertThat(table.uniques())
                .extracting(u -> u.exists().orElse("-"))
                .containsExactly("existsByEmail", "existsByBookIdAndPosition", "-");
        assertThat(table.indexes()).extracting(i -> i.name().text()).containsExactly("ix_chapters_position");
        assertThat(table.checks())
                .extracting(c -> c.constraint().text())
                .containsExactly("ck_chapters_sensible_position");
    }

    @Test
    void namesTheChecksOfAColumn() {
        EntityFacts book = facts(new EntityBuilder("Book")
                .strings("title")
                .attribute("text", Type.of(Kind.TEXT, 500))
                .attribute("status", Type.enumOf("BookStatus")));

        assertThat(book.attributes().filter(a -> a.name().text().equals("status")))
                .extracting(AttributeFacts::checks)
                .first()
                .hasToString("{VALUES=ck_books_status_values}");
        assertThat(book.attributes().filter(a -> a.name().text().equals("title")))
                .extracting(AttributeFacts::checks)
                .first()
                .as("the column is as long as that itself")
                .hasToString("{}");
        assertThat(book.attributes().filter(a -> a.name().text().equals("text")))
                .extracting(AttributeFacts::checks)
                .first()
                .hasToString("{MAX_LENGTH=ck_books_text_max_length}");
    }

    @Test
    void knowsWaysBack() {
        FactTable table = FactTable.of(new ModelBuilder()
                .entity(new EntityBuilder("Author"))
                .entity(new EntityBuilder("Book")
                        .relation("author", Relation.Kind.MANY_TO_ONE, "Author", Optional.of("books"))
                        .relation("cover", Relation.Kind.ONE_TO_ONE, "Cover", Optional.of("book")))
                .entity(new EntityBuilder("Chapter").partOf("Book", "chapters"))
                .entity(new EntityBuilder("Cover"))
                .build());

        assertThat(table.entity("Author").inverses())
                .containsExactly(new InverseFacts(Name.of("books"), "Book", "author", true, Part.NONE, "books"));
        assertThat(table.entity("Book").inverses())
                .containsExactly(
                        new InverseFacts(Name.of("chapters"), "Chapter", "book", true, Part.NESTED, "chapters"));
        assertThat(table.entity("Cover").inverses())
                .containsExactly(new InverseFacts(Name.of("book"), "Book", "cover", false, Part.NONE, "book"));
    }

    @Test
    void refusesAnEntityItDoesNotHave() {
        FactTable table = FactTable.of(new ModelBuilder().build());

        assertThat(table.findEntity("Book")).isEmpty();
        assertThatThrownBy(() -> table.entity("Book"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No entity `Book`");
    }

    @Test
    void namesEnumConstants() {
        FactTable table = FactTable.of(new ModelBuilder()
                .enumType("Phase", "in_progress", "PENDING_PAYMENT", "done", "halfWay")
                .build());

        assertThat(table.enumType("Phase").javaType().qualifiedName()).isEqualTo("com.acme.sample.domain.Phase");
        assertThat(table.enumType("Phase").constants())
                .extracting(EnumFacts.Constant::constant)
                .containsExactly("IN_PROGRESS", "PENDING_PAYMENT", "DONE", "HALF_WAY");
    }

    private static EntityFacts facts(EntityBuilder entity) {
        return FactTable.of(new ModelBuilder().entity(entity).build())
                .entities()
                .get(0);
    }

    private static List<String> shown(EntityFacts facts) {
        return facts.members().read().stream().map(m -> m.field().name().text()).toList();
    }

    private static List<String> text(List<Member> members) {
        return members.stream()
                .map(m -> m.field().name().text() + (m.required() ? "!" : ""))
                .toList();
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
