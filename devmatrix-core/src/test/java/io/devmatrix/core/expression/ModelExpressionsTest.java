package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.BehaviourIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Check;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Index;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Invariant;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.Signature;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelExpressionsTest {
    private static final BusinessError REFUSED = new BusinessError("refused", 400, "Refused");

    private static Expression at(String node, String text) {
        return new Expression(node, text);
    }

    private static Guard guard(String node, String text) {
        return new Guard(at(node, text), REFUSED);
    }

    private static List<String> problems(ApplicationIr ir) {
        return ModelExpressions.check(ir).problems().stream()
                .map(p -> p.node() + "+" + p.offset() + ": " + p.problem())
                .toList();
    }

    private static List<String> problemsOf(Flow flow) {
        return problems(Library.model(new BehaviourIr(List.of(), List.of(flow), List.of(), List.of(), List.of())));
    }

    private static Flow flow(List<Step> steps, List<Expression> ensures) {
        Input amount = new Input(
                "flows.lend.input.amount",
                "amount",
                Optional.of(Type.of(Type.Kind.INT)),
                "",
                false,
                Optional.empty(),
                Limits.NONE);
        Input reader = new Input("n", "reader", Optional.empty(), "Author", true, Optional.empty(), Limits.NONE);
        return new Flow(
                "flows.lend",
                "lend",
                "",
                Optional.of(new Flow.Http("POST", "/books/{book}/lend", 200)),
                List.of(amount, reader),
                steps,
                List.of(guard("flows.lend.requires[0].that", "input.amount > 0")),
                ensures,
                "Book",
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void checksConditionsOfAnEntity() {
        ApplicationIr ir = Library.model(entity -> Library.with(
                entity,
                List.of(new Unique(
                        "u",
                        List.of("title"),
                        Optional.of(at("u.where", "status == BookStatus.draft")),
                        Optional.empty())),
                List.of(new Index("i", List.of("title"), Optional.of(at("i.where", "createdAt < now")))),
                List.of(
                        new Check("c", "cheap", at("c.that", "price < 1000 || stock < 10"), Optional.empty()),
                        new Check("d", "named", at("d.that", "author.name == 'x'"), Optional.empty()),
                        new Check("e", "summed", at("e.that", "total > 1"), Optional.empty())),
                new Derivation.Computed(at("total.computed", "chapters.sum(c, c.prise)"), false)));
        assertThat(problems(ir))
                .containsExactly(
                        "i.where+12: `now` is not known here",
                        "d.that+0: The database cannot ask this: `author.name` lies in another row",
                        "e.that+0: The database cannot ask this: `total` has no column",
                        "total.computed+18: `Chapter` has no `prise`");
        ModelExpressions expressions = ModelExpressions.check(ir);
        assertThat(expressions.of(at("c.that", "price < 1000 || stock < 10"), "Book"))
                .isPresent();
        assertThat(expressions.of(at("i.where", "createdAt < now"), "Book")).isEmpty();
    }

    @Test
    void checksConditionsOfLists() {
        Operation list = new Operation.ListAll(
                "api.list",
                Optional.of(at("api.list.where", "actve && createdAt < now")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        ApplicationIr ir = Library.served(new Resource("api", "Book", Optional.empty(), List.of(list)));
        assertThat(problems(ir)).containsExactly("api.list.where+0: `actve` is not known here");
    }

    @Test
    void checksGuardsAndEffectsOfAMachineForEachEntityItGoverns() {
        StateMachine.Transition publish = new StateMachine.Transition(
                "machines.BookLife.events.publish",
                "publish",
                List.of("draft"),
                "published",
                List.of(guard("guard", "price > 0 && titel != ''")),
                List.of(
                        new Assignment("dueDate", at("set.dueDate", "now")),
                        new Assignment("priority", at("set.priority", "high")),
                        new Assignment("stock", at("set.stock", "sold")),
                        new Assignment("nothing", at("set.nothing", "1"))),
                Optional.of(REFUSED),
                Optional.empty(),
                Optional.empty());
        StateMachine life = new StateMachine(
                "machines.BookLife",
                "BookLife",
                "",
                "draft",
                StateMachine.Change.EVENT,
                List.of(publish),
                Optional.empty(),
                List.of());
        ApplicationIr ir = Library.model(new BehaviourIr(List.of(life), List.of(), List.of(), List.of(), List.of()));
        assertThat(problems(ir))
                .containsExactly(
                        "guard+13: `titel` is not known here",
                        "set.stock+0: `sold` is int?, expected is int",
                        "set.nothing+0: `nothing` is not known here");
    }

    @Test
    void checksInvariantsAndFreeTextBehaviour() {
        Invariant wrong =
                new Invariant("i", "one", "", "Author", at("i.that", "books.filter(b, b.rare).size() <= 'a'"));
        TextBehaviour discount = new TextBehaviour(
                "b",
                "discount",
                TextBehaviour.Kind.RULE,
                "Book",
                new Signature(
                        "discount(book) -> decimal(12,2)",
                        "discount",
                        List.of(new Signature.Parameter.Row("book", "Book")),
                        List.of(new Signature.Parameter.Plain("", Type.decimal(12, 2), false))),
                Map.of(),
                "Ten percent",
                List.of(),
                List.of(),
                List.of(),
                List.of(at("b.ensures[0]", "result >= 0 && result <= book.price"), at("b.ensures[1]", "result == 'a'")),
                List.of());
        assertThat(problems(Library.model(
                        new BehaviourIr(List.of(), List.of(), List.of(wrong), List.of(discount), List.of()))))
                .containsExactly(
                        "i.that+31: `<=` does not compare int with string",
                        "b.ensures[1]+7: `==` does not compare decimal with string");
    }

    @Test
    void knowsTheNamesOfAFlow() {
        Step.Create create = new Step.Create(
                "s1",
                Optional.empty(),
                "Chapter",
                List.of(
                        new Assignment("book", at("s1.book", "book")),
                        new Assignment("position", at("s1.position", "size(book.chapters) + amount"))),
                List.of(),
                "chapter");
        Step.Each each = new Step.Each(
                "s2",
                Optional.of(at("s2.when", "reader != null && reader.name != ''")),
                "c",
                at("s2.each", "book.chapters"),
                List.of(new Step.Adjust(
                        "s3",
                        Optional.empty(),
                        "c.book.stock",
                        true,
                        at("s3.by", "c.position"),
                        Optional.empty(),
                        Optional.empty())));
        Step.Let position = new Step.Let("s3a", Optional.empty(), "position", at("s3a.let", "input.amount"));
        Step.Upsert upsert = new Step.Upsert(
                "s4",
                Optional.empty(),
                "book.chapters",
                List.of("position"),
                List.of(new Assignment("position", at("s4.position", "old.position + input.amount"))),
                "item");
        Step.Let let = new Step.Let("s5", Optional.empty(), "half", at("s5.let", "divide(book.price, 2, 2)"));
        Flow flow = flow(
                List.of(create, each, position, upsert, let),
                List.of(
                        at("e0", "result.price == before.book.price && half <= chapter.price"),
                        at("e1", "item.position > 0 && now > book.createdAt")));
        assertThat(problemsOf(flow))
                .containsExactly(
                        "s1+0: The new `Chapter` has no `heading`, `price`",
                        "s4+0: Several rows of `Chapter` may have one `position`, `book`",
                        "s4+0: The new `Chapter` has no `heading`, `price`");
    }

    @Test
    void findsMistakesInEveryStep() {
        Optional<Expression> always = Optional.empty();
        List<Step> steps = List.of(
                new Step.Require("s0", always, guard("s0.guard", "boook.stock > 0")),
                new Step.Load("s1", always, "Author", at("s1.id", "amount"), "author"),
                new Step.Set("s2", always, List.of(new Assignment("book.stock", at("s2.stock", "book.price")))),
                new Step.Adjust("s3", always, "book.stokc", true, at("s3.by", "1"), Optional.empty(), Optional.empty()),
                new Step.Each("s4", always, "b", at("s4.in", "book"), List.of()),
                new Step.FindOrCreate(
                        "s5", always, "Tag", List.of(new Assignment("word", at("s5.word", "1"))), List.of(), "tag", ""),
                new Step.Upsert("s6", always, "book.chapter", List.of(), List.of(), ""),
                new Step.Delete("s7", always, at("s7.delete", "book.chaptrs")),
                new Step.Emit("s8", always, "Lent", List.of(new Assignment("x", at("s8.x", "bok.id")))),
                new Step.Call("s9", always, "lend", List.of(new Assignment("amount", at("s9.amount", "'a'"))), "lent"),
                new Step.Call("s10", always, "outside", List.of(), "answer"),
                new Step.Let("s11", Optional.of(at("s11.when", "amount")), "late", at("s11.let", "book")),
                new Step.Require("s12", always, guard("s12.guard", "late.rare")),
                new Step.Require("s13", always, guard("s13.guard", "answer.anything > lent.stock && rar")));
        assertThat(problemsOf(flow(steps, List.of(at("e0", "reslt.rare")))))
                .containsExactly(
                        "s0.guard+0: `boook` is not known here",
                        "s1.id+0: `amount` is int, expected is uuid",
                        "s2.stock+4: `book.price` is decimal, expected is int",
                        "s3+0: `Book` has no `stokc`",
                        "s4.in+0: `book` is Book, expected is a list",
                        "s5.word+0: `1` is int, expected is string",
                        "s5+0: Several rows of `Tag` may have one `word`",
                        "s6+0: `Book` has no `chapter`",
                        "s7.delete+5: `Book` has no `chaptrs`",
                        "s8.x+0: `bok` is not known here",
                        "s9.amount+0: `'a'` is string, expected is int",
                        "s9+0: `lend` wants `book`",
                        "s11.when+0: `amount` is int, expected is boolean",
                        "s12.guard+0: `late` may be null here",
                        "s13.guard+32: `rar` is not known here",
                        "e0+0: `reslt` is not known here");
    }

    @Test
    void leavesOutWhatTheLoaderCouldNotRead() {
        Step step = new Step.Require("s", Optional.empty(), guard("", ""));
        assertThat(problemsOf(flow(List.of(step), List.of()))).isEmpty();
    }
}
