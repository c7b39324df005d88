package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionCheckerTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '"',
            value = {
                "title => string",
                "subtitle => string?",
                "deletedAt => instant?",
                "version => long",
                "id => uuid",
                "author => Author",
                "author.name => string",
                "cover => Cover?",
                "author.books => list of Book",
                "chapters => list of Chapter",
                "tags => list of Tag",
                "now => instant",
                "BookStatus.draft => BookStatus",
                "5 => int",
                "-5 => int",
                "3000000000 => long",
                "0.01 => decimal",
                "'a' => string",
                "true => boolean",
                "date('2026-01-31') => date",
                "date(timestamp('2026-01-31T23:59:59Z')) => date",
                "timestamp('2026-01-31T12:00:00Z') => instant",
                "duration('1h30m') => duration",
                "duration('PT36H') => duration",
                "stock + 1 => int",
                "stock + views => long",
                "stock * price => decimal",
                "-stock => int",
                "-price => decimal",
                "stock / 2 => int",
                "views % 10 => long",
                "title + '!' => string",
                "now + loan => instant",
                "loan + now => instant",
                "now - loan => instant",
                "now - createdAt => duration",
                "loan + duration('1h') => duration",
                "loan * stock => duration",
                "2 * loan => duration",
                "printedOn + 14 => date",
                "printedOn - stock => date",
                "date(now) - printedOn => int",
                "price < 1000 || stock < 10 => boolean",
                "price == 1 && stock >= 1 => boolean",
                "stock == 1.5 => boolean",
                "!rare => boolean",
                "status == BookStatus.draft => boolean",
                "status in [BookStatus.draft, BookStatus.withdrawn] => boolean",
                "stock in [1, 2] => boolean",
                "price in [1, 2.5] => boolean",
                "subtitle == 'x' => boolean",
                "subtitle == title => boolean",
                "dueDate == null => boolean",
                "dueDate == null || dueDate > now => boolean",
                "dueDate != null && dueDate > now => boolean",
                "!(dueDate == null) && dueDate > now => boolean",
                "!(dueDate == null || dueDate < now) => boolean",
                "dueDate == createdAt && dueDate > now => boolean",
                "(dueDate != null && rare || dueDate != null && active) && dueDate > now => boolean",
                "dueDate != null ? dueDate : now => instant",
                "dueDate == null ? now : dueDate => instant",
                "rare ? dueDate : null => instant?",
                "rare ? 1 : 2.5 => decimal",
                "rare ? null : 1 => int?",
                "cover != null && cover.colour == 'red' => boolean",
                "cover != null && cover.colour != null && size(cover.colour) > 2 => boolean",
                "author == editor => boolean",
                "size(title) => int",
                "title.size() => int",
                "size(chapters) => int",
                "title.startsWith('a') => boolean",
                "title.endsWith('a') => boolean",
                "title.contains('a') => boolean",
                "title.matches('^a+$') => boolean",
                "min(stock, 5) => int",
                "max(price, stock) => decimal",
                "round(price * 0.125, 2) => decimal",
                "divide(price, 3, 2) => decimal",
                "chapters.filter(c, c.price > 1) => list of Chapter",
                "chapters.filter(c, c.price > 1).size() <= 1 => boolean",
                "chapters.exists(c, c.position == stock) => boolean",
                "chapters.all(c, c.price >= 0.01) => boolean",
                "chapters.map(c, c.note) => list of string?",
                "chapters.sum(c, c.price * stock) => decimal",
                "chapters.sum(c, c.position) => long",
                "chapters.min(c, c.price) => decimal?",
                "size(chapters) == 0 ? price : chapters.max(c, c.price) => decimal",
                "size(chapters) > 0 && chapters.max(c, c.price) > price => boolean",
                "chapters.size() < 1 || 5 < chapters.min(c, c.position) => boolean",
                "0 != size(chapters) ? chapters.min(c, c.position) : 1 => int",
                "1 <= chapters.filter(c, c.position > 1).size() ? chapters.filter(c, c.position > 1).max(c, c.price) : 0.0 => decimal",
                "chapters.max(c, c.price) == null ? price : chapters.max(c, c.price) => decimal",
                "size(chapters) >= 0 ? chapters.max(c, c.price) : price => decimal?",
                "size(chapters) < 2 ? chapters.max(c, c.price) : price => decimal?",
                "size(chapters) > 0 ? chapters.filter(c, c.position > 1).max(c, c.price) : price => decimal?",
                "author.books.all(b, b.chapters.exists(c, c.position == b.stock)) => boolean",
            })
    void givesTypes(String text, String type) {
        assertThat(Library.problems(text)).isEmpty();
        assertThat(Library.checked(text).type()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '"',
            value = {
                "titel == 'x' => 0: `titel` is not known here | Did you mean `title`?",
                "rare && status == drafted => 18: `drafted` is not known here | Use one of `active`, `author`, `chapters`, `code`, `cover`, `createdAt`, `data`, `deletedAt`, `dueDate`, `editor`, `id`, `loan` and 16 more",
                "status == draft => 10: `draft` is not known here | Write `BookStatus.draft`",
                "status == BookStatus.drafft => 21: `BookStatus` has no value `drafft` | Did you mean `draft`?",
                "author.nam == 'x' => 7: `Author` has no `nam` | Did you mean `name`?",
                "title.name == 'x' => 6: `title` is string and has no `name`",
                "chapters.price > 1 => 9: `chapters` is a list of Chapter and has no `price` | Pass over it: `exists(x, x.price ...)`, `sum(x, ...)` or the like",
                "title < 5 => 6: `<` does not compare string with int | Order numbers, dates, instants and durations only",
                "title < title => 6: `<` does not compare string with string | Order numbers, dates, instants and durations only",
                "status < BookStatus.draft => 7: `<` does not compare BookStatus with BookStatus | Order numbers, dates, instants and durations only",
                "status == Priority.low => 7: `==` does not compare BookStatus with Priority | Compare values of one type",
                "title != 5 => 6: `!=` does not compare string with int | Compare values of one type",
                "data == data => 5: `==` does not compare json with json | Compare their attributes",
                "price == null => 6: `price` is never null here | Leave the comparison out",
                "dueDate != null && dueDate == null => 27: `dueDate` is never null here | Leave the comparison out",
                "null == null => 5: this value is never null here | Leave the comparison out",
                "dueDate > now => 0: `dueDate` may be null here | Ask before it: `dueDate != null && ...`",
                "dueDate > now && dueDate != null => 0: `dueDate` may be null here | Ask before it: `dueDate != null && ...`",
                "dueDate != null || dueDate > now => 19: `dueDate` may be null here | Ask before it: `dueDate != null && ...`",
                "chapters.max(c, c.price) > 1 => 12: this value may be null here | Ask before it: `size(chapters) > 0 && ...`",
                "sold + 1 > 2 => 0: `sold` may be null here | Ask before it: `sold != null && ...`",
                "sold == price => 0: `sold` may be null here | Ask before it: `sold != null && ...`",
                "editor == cover => 7: `==` does not compare Author? with Cover? | Compare values of one type",
                "cover.colour == 'red' => 0: `cover` may be null here | Ask before it: `cover != null && ...`",
                "signed && rare => 0: `signed` may be null here | Ask before it: `signed != null && ...`",
                "null < 5 => 0: `null` stands where a value is needed | Compare with null by `==` and `!=` only",
                "stock && rare => 0: `&&` needs a condition, `stock` is int | Compare it",
                "!stock => 1: `!` needs a condition, `stock` is int | Compare it",
                "stock ? 1 : 2 => 0: `? :` needs a condition, `stock` is int | Compare it",
                "rare ? 1 : 'a' => 5: `? :` gives int or string | Give both branches one type",
                "-title == 'a' => 0: `-` does not take string | Use it before int, long and decimal",
                "title + 1 == 'a1' => 6: `+` does not take string and int | Use numbers, an instant and a duration, or a date and an int of days",
                "14 + printedOn == printedOn => 3: `+` does not take int and date | Use numbers, an instant and a duration, or a date and an int of days",
                "printedOn + loan == printedOn => 10: `+` does not take date and duration | Use numbers, an instant and a duration, or a date and an int of days",
                "printedOn + views == printedOn => 10: `+` does not take date and long | Use numbers, an instant and a duration, or a date and an int of days",
                "loan * views == loan => 5: `*` does not take duration and long | Use numbers, or a duration and an int",
                "title * 2 == 'a' => 6: `*` does not take string and int | Use numbers, or a duration and an int",
                "loan / 2 == loan => 5: `/` does not take duration and int | Use numbers",
                "price / 3 > 1 => 6: `/` does not take decimal and int | Say where to round: `divide(a, b, 2)`",
                "10 / stock > 1 => 3: `/` needs a positive number written out behind it | Use `divide(a, b, places)` for other divisors",
                "stock % 0 > 1 => 6: `%` needs a positive number written out behind it | Use `divide(a, b, places)` for other divisors",
                "status in chapters => 7: `in` has no list of constants behind it | Write `x in [A, B]`, or use `exists`",
                "stock in [views] => 10: `in` takes constants only | Use `==` and `||`, or `exists`",
                "stock in ['a'] => 6: `in` does not compare int with string",
                "stock in [] => 9: The list is empty | Name at least one value",
                "[1, 2] => 0: A list stands here | Write lists behind `in` only",
                "{'a': 1} => 0: A message or map stands here | Use attributes, constants and operators",
                "chapters[0].price > 1 => 8: `[ ]` picks an element | Use `exists`, `filter` or another pass over the list",
                "5u == 5 => 0: Bytes and unsigned numbers have no type in a model | Use a string or a number",
                "has(author.name) => 0: `has` is no function of the library | There are `size`, `startsWith`, `endsWith`, `contains`, `matches`, `min`, `max`, `round`, `divide`, `timestamp`, `date`, `duration`; on lists `filter`, `exists`, `all`, `map`, `sum`, `min`, `max`",
                "rare && title.lower() == 'a' => 14: `lower` is no function of the library | There are `size`, `startsWith`, `endsWith`, `contains`, `matches`, `min`, `max`, `round`, `divide`, `timestamp`, `date`, `duration`; on lists `filter`, `exists`, `all`, `map`, `sum`, `min`, `max`",
                "sum(chapters) > 1 => 0: `sum` is no function of the library | Write `list.sum(x, ...)`",
                "size(stock) > 1 => 0: `size` does not take (int) in this form | Write `size(x)` or `x.size()` of a string or list",
                "startsWith(title, 'a') => 0: `startsWith` does not take (string, string) in this form | Write `text.startsWith(text)`",
                "title.matches('(') => 14: `(` is no regular expression: Unclosed group | Correct the pattern",
                "title.matches(title) => 13: The pattern of `matches` is computed | Write it out in quotes",
                "round(price, 17) > 1 => 0: `round` does not take (decimal, int) in this form | Write `round(decimal, places)`, the places written out, 0 to 16",
                "date('31.1.2026') == printedOn => 5: `31.1.2026` cannot be read by `date` | Write `date('2026-01-31')`, or `date(instant)` for its day in UTC",
                "duration('h') == loan => 9: `h` cannot be read by `duration` | Write `duration('36h')`, or ISO-8601 as in `duration('PT36H')`",
                "timestamp(title) == now => 10: The text of `timestamp` is computed | Write `timestamp('2026-01-31T12:00:00Z')`",
                "title.exists(c, true) => 6: `exists` passes over lists, `title` is string | Write `list.exists(x, ...)`",
                "chapters.exists(true) => 9: `exists` takes a new name and an expression | Write `list.exists(x, ...)`",
                "chapters.exists(stock, true) => 9: `stock` already has a meaning here | Write `list.exists(x, ...)`",
                "chapters.exists(c, c.price) => 20: `exists` needs a condition, `c.price` is decimal | Compare it",
                "chapters.exists(c, c.prise > 1) => 21: `Chapter` has no `prise` | Did you mean `price`?",
                "chapters.sum(c, c.note) > 1 => 17: `c.note` may be null here | Ask before it: `c.note != null && ...`",
                "chapters.sum(c, c.heading) > 1 => 17: `sum` does not add string | Add int, long or decimal",
                "chapters.max(c, c.heading) == 'a' => 17: `max` does not order string | Use numbers, dates, instants or durations",
                "price > => 7: `price >` ends too early | Complete it",
                "price 5 => 6: `5` cannot stand here in `price 5` | Correct the expression",
                "stock == 99999999999999999999 => 9: `99999999999999999999` has more than 64 bits | Write a decimal: `99999999999999999999.0`",
                "price = 1 => 6: `=` cannot stand here in `price = 1` | Write `==` to compare",
                "rare and active => 5: `and` cannot stand here in `rare and active` | Write `&&`",
                "rare && package == 1 => 8: `package` is a word that CEL reserves | Give the attribute another name",
                "title == 'a => 9: The text that begins here does not end | Close it with '",
                "price > 1e999 => 8: `1e999` has more than 100 places | Write a shorter number",
            })
    void refuses(String text, String problem) {
        assertThat(Library.problems(text)).containsExactly(problem);
    }

    @Test
    void reportsEachMistakeOnce() {
        assertThat(Library.problems("titel == 'x' && (prise + 1) * 2 > 3 && stock == 'a'"))
                .extracting(line -> line.substring(0, line.indexOf(" | ")))
                .containsExactly(
                        "0: `titel` is not known here",
                        "17: `prise` is not known here",
                        "45: `==` does not compare int with string");
    }

    @Test
    void countsOffsetsInCharsAlsoBehindSupplementaryCharactersAndNewLines() {
        assertThat(Library.problems("title == '😀' &&\n  titel == 'x'"))
                .singleElement()
                .asString()
                .startsWith("19: ");
        assertThat(Library.problems("title == '😀' &&\n  ) == 'x'"))
                .singleElement()
                .asString()
                .startsWith("19: ");
    }

    @Test
    void refusesAnEmptyExpression() {
        assertThat(Library.problems(" ")).containsExactly("0: The expression is empty | Write a condition or a value");
    }

    @Test
    void refusesAnExpressionThatIsNestedTooDeeply() {
        assertThat(Library.problems("(".repeat(400) + "1" + ")".repeat(400)))
                .containsExactly("0: The expression is nested too deeply | Split it");
        assertThat(Library.problems("1" + "+ 1".repeat(3000)))
                .containsExactly("0: The expression is nested too deeply | Split it");
        assertThat(Library.problems("rare" + " && rare".repeat(3000))).isEmpty();
    }

    @Test
    void quotesOnlyShortExpressions() {
        assertThat(Library.problems("rare && ".repeat(20) + ")"))
                .containsExactly("160: `)` cannot stand here in the expression | Correct the expression");
    }

    @Test
    void keepsEveryDigitOfADecimal() {
        Node.Literal literal =
                (Node.Literal) Library.checked("12345678901234567.89").root();
        assertThat(literal.value()).hasToString("12345678901234567.89");
    }

    @Test
    void namesTheTypesWhenAnotherIsExpected() {
        ExpressionChecker checker = new ExpressionChecker(Library.model());
        Expression wrong = new Expression("entities.Book.checks[0]", "stock + 1");
        assertThat(checker.condition(wrong, Library.scope()).problems())
                .containsExactly(new Problem(
                        "entities.Book.checks[0]",
                        6,
                        "`stock + 1` is int, expected is boolean",
                        "Give a value of that type"));
        Expression nullable = new Expression("n", "sold");
        assertThat(checker.check(nullable, Library.scope(), ValueType.INT).problems())
                .containsExactly(
                        new Problem("n", 0, "`sold` is int?, expected is int", "Say what holds when it is null"));
    }

    @Test
    void becomesAFindingAtItsPlace() {
        Problem problem = Library.check("titel == 'x'").problems().get(0);
        assertThat(problem.at("MODEL-100", new Location("model.yaml", 3, 14)))
                .hasToString("model.yaml:3:14: `titel` is not known here. Did you mean `title`? [MODEL-100]");
    }

    @Test
    void takesABareConstantWhereAnEnumIsExpected() {
        ExpressionChecker checker = new ExpressionChecker(Library.model());
        ValueType expected = new ValueType.EnumValue("BookStatus", false);
        ExpressionChecker.Result result = checker.check(new Expression("n", "draft"), Library.scope(), expected);
        assertThat(result.expression().orElseThrow().root())
                .isEqualTo(new Node.EnumConstant("BookStatus", "draft", expected));
    }

    @Test
    void roundsADecimalWithMorePlacesThanItsTargetHas() {
        ExpressionChecker checker = new ExpressionChecker(Library.model());
        ExpressionChecker.Result result =
                checker.check(new Expression("n", "price * 0.125"), Library.scope(), ValueType.decimal(2));
        assertThat(result.expression().orElseThrow().root())
                .isInstanceOfSatisfying(
                        Node.Call.class, call -> assertThat(call.function()).isEqualTo(LibraryFunction.ROUND));
    }
}
