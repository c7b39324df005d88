package io.devmatrix.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Nesting;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Traits;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import io.devmatrix.core.ir.Unique;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleModelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"todo", "library", "shop", "courts"})
    void loadsWithoutFinding(String name) {
        LoadedModel loaded = Models.named(name);

        assertThat(loaded.findings()).hasToString("");
        assertThat(ModelExpressions.check(loaded.require()).problems()).isEmpty();
    }

    @Test
    void readsTheServiceAndHowItIsServed() {
        ApplicationIr todo = Models.todo();

        assertThat(todo.service()).isEqualTo("todo");
        assertThat(todo.packageName()).isEqualTo("com.acme.todo");
        assertThat(todo.title()).isEqualTo("Todo");
        assertThat(todo.version()).isEqualTo("1.0.0");
        assertThat(todo.api().base()).isEmpty();
        assertThat(todo.api().naming()).isEqualTo(ApiIr.Naming.SNAKE);
        assertThat(todo.api().paging())
                .isEqualTo(new Paging("page", "limit", 1, 20, 50, "items", "total", "page", "limit"));
        assertThat(todo.api().statuses()).isEqualTo(new ApiIr.Statuses(400, 422, 409));
        assertThat(todo.infrastructure().healthAliases()).containsExactly("/health");
    }

    @Test
    void readsAttributesInBothForms() {
        Entity todo = Models.todo().domain().entity("Todo").orElseThrow();

        assertThat(todo.traits()).isEqualTo(new Traits(false, true, true, false, false));
        assertThat(todo.attributes())
                .extracting(Attribute::name)
                .containsExactly("title", "description", "status", "priority", "dueDate");
        assertThat(attribute(todo, "title").type()).isEqualTo(Type.of(Kind.STRING, 200));
        assertThat(attribute(todo, "description").nullable()).isTrue();
        assertThat(attribute(todo, "status").type()).isEqualTo(Type.enumOf("TodoStatus"));
        assertThat(attribute(todo, "status").machine()).isEqualTo("TodoLife");
        assertThat(attribute(todo, "dueDate").limits().clock()).contains(Limits.Clock.FUTURE);
        assertThat(todo.indexes().get(0).where().orElseThrow().text()).isEqualTo("deletedAt == null");
    }

    @Test
    void readsOperations() {
        List<Operation> operations =
                Models.todo().api().resource("Todo").orElseThrow().operations();

        assertThat(operations)
                .extracting(Operation::node)
                .containsExactly(
                        "entities.Todo.api.create",
                        "entities.Todo.api.read",
                        "entities.Todo.api.list",
                        "entities.Todo.api.update",
                        "entities.Todo.api.delete");
        assertThat(((Operation.Read) operations.get(1)).cache()).contains(Duration.ofMinutes(5));
        Operation.ListAll list = (Operation.ListAll) operations.get(2);
        assertThat(list.order()).containsExactly(new SortKey("priority", true));
        assertThat(list.filters()).contains(new Filter("dueDate", Filter.Kind.RANGE, false));
        assertThat(list.search()).containsExactly("title", "description");
        assertThat(operations.get(3))
                .isEqualTo(new Operation.Update("entities.Todo.api.update", "PUT", true, Optional.empty()));
    }

    @Test
    void readsAMachineThatChangesByField() {
        StateMachine life = Models.todo().behaviour().machine("TodoLife").orElseThrow();

        assertThat(life.change()).isEqualTo(StateMachine.Change.FIELD);
        assertThat(life.illegal())
                .contains(new BusinessError("todo-life-illegal", 400, "This change of status is not allowed"));
        assertThat(life.transitions())
                .extracting(StateMachine.Transition::from)
                .containsExactly(List.of("pending"), List.of("in_progress"), List.of());
    }

    @Test
    void readsDefaultsLimitsAndDerivations() {
        Entity book = Models.library().domain().entity("Book").orElseThrow();

        assertThat(attribute(book, "title").limits().minLength()).hasValue(1);
        assertThat(attribute(book, "title").limits().pattern()).contains("\\S.*");
        assertThat(attribute(book, "price").limits().min()).contains(new BigDecimal("0.01"));
        assertThat(attribute(book, "stock").defaultValue()).contains(new DefaultValue.Literal("0"));
        assertThat(attribute(book, "code").defaultValue())
                .contains(new DefaultValue.Function(DefaultValue.SqlFunction.UUID));
        assertThat(attribute(book, "isbn").access()).isEqualTo(Access.CREATE_ONLY);
        assertThat(attribute(book, "isbn").wireName()).contains("isbn_13");
        assertThat(attribute(book, "total").access()).isEqualTo(Access.COMPUTED);
        assertThat(attribute(book, "unitPrice").derivation()).isEqualTo(new Derivation.Snapshot("author.rate"));
        assertThat(attribute(book, "unitPrice").access()).isEqualTo(Access.SERVER);
    }

    @Test
    void readsRelationsAndConstraints() {
        ApplicationIr library = Models.library();
        Entity book = library.domain().entity("Book").orElseThrow();

        Relation author = book.relation("author").orElseThrow();
        assertThat(author.kind()).isEqualTo(Relation.Kind.MANY_TO_ONE);
        assertThat(author.inverse()).contains("books");
        assertThat(book.relation("tags").orElseThrow().kind()).isEqualTo(Relation.Kind.MANY_TO_MANY);
        assertThat(book.relation("cover").orElseThrow().onDelete()).isEqualTo(Relation.OnDelete.CASCADE);
        assertThat(book.uniques())
                .extracting(Unique::fields)
                .containsExactly(List.of("author", "title"), List.of("author"));
        assertThat(book.checks().get(0).error().orElseThrow().name()).isEqualTo("too-dear");
        assertThat(library.domain().entity("Chapter").orElseThrow().partOf()).contains(new Nesting("Book", "chapters"));
        assertThat(library.domain().entity("Tag").orElseThrow().uniques().get(0).error())
                .contains(new BusinessError("tag-name-unique", 409, "The tag exists"));
    }

    @Test
    void readsSecurity() {
        ApiIr api = Models.library().api();

        assertThat(api.security())
                .contains(new Security(
                        "Author",
                        "email",
                        "role",
                        new Security.Rule(false, List.of(), Optional.empty()),
                        Optional.empty(),
                        new Security.Tokens("/auth", Duration.ofMinutes(15), Duration.ofDays(7))));
        assertThat(api.resource("Book")
                        .orElseThrow()
                        .operations(Operation.Update.class)
                        .findFirst()
                        .orElseThrow()
                        .access())
                .contains(new Security.Rule(false, List.of("ADMIN"), Optional.of("author")));
    }

    @Test
    void readsFlowsAndFreeText() {
        ApplicationIr shop = Models.shop();

        List<Step> checkout = shop.behaviour().flows().get(1).steps();
        assertThat(checkout)
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly("Require", "Require", "Each", "Create", "Set");
        Step.Each each = (Step.Each) checkout.get(2);
        assertThat(each.variable()).isEqualTo("item");
        assertThat(each.in().text()).isEqualTo("cart.items");
        assertThat(((Step.Adjust) each.steps().get(0)).error().orElseThrow().name())
                .isEqualTo("out-of-stock");
        assertThat(((Step.Set) checkout.get(4)).values().get(0).target()).isEqualTo("cart.status");
        assertThat(shop.behaviour().flows().get(1).result()).isEqualTo("Order");
        assertThat(shop.behaviour().texts().get(0).examples().get(0).json())
                .isEqualTo("{\"cart\":{\"total\":499.99},\"result\":0}");
    }

    @Test
    void startOfTheMachineIsTheDefault() {
        Entity order = Models.shop().domain().entity("Order").orElseThrow();

        assertThat(attribute(order, "status").defaultValue()).contains(new DefaultValue.Literal("PENDING_PAYMENT"));
    }

    private static Attribute attribute(Entity entity, String name) {
        return entity.attribute(name).orElseThrow();
    }
}
