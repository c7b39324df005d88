package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaEmitterTest {
    /** Bean getters, bare ones for the row itself. */
    static final JavaAccess GETTERS = new JavaAccess() {
        @Override
        public String member(String owner, String ownerType, String name) {
            String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "()";
            return owner.isEmpty() ? "book." + getter : owner + "." + getter;
        }

        @Override
        public boolean isPrimitive(String ownerType, String name) {
            return name.equals("stock") || name.equals("rare");
        }

        @Override
        public String enumType(String enumName) {
            return "com.acme." + enumName;
        }

        @Override
        public String enumConstant(String enumName, String value) {
            return value.toUpperCase(Locale.ROOT);
        }
    };

    static JavaText emit(String text) {
        return new JavaEmitter(GETTERS).emit(Library.checked(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "price < 1000 || stock < 10 => book.getPrice().compareTo(BigDecimal.valueOf(1000)) < 0 || book.getStock() < 10",
                "(rare || active) && stock > 1 => (book.getRare() || book.getActive()) && book.getStock() > 1",
                "rare || active && stock > 1 => book.getRare() || book.getActive() && book.getStock() > 1",
                "!(rare || active) => !(book.getRare() || book.getActive())",
                "!(stock < 1) => book.getStock() >= 1",
                "price == 0 => book.getPrice().compareTo(BigDecimal.ZERO) == 0",
                "price == 0.0 => book.getPrice().compareTo(BigDecimal.ZERO) == 0",
                "price == 100.00 => book.getPrice().compareTo(BigDecimal.valueOf(100)) == 0",
                "price == 2e3 => book.getPrice().compareTo(BigDecimal.valueOf(2000)) == 0",
                "price == 0.10 => book.getPrice().compareTo(new BigDecimal(\"0.10\")) == 0",
                "price >= 0.01 => book.getPrice().compareTo(new BigDecimal(\"0.01\")) >= 0",
                "price > stock => book.getPrice().compareTo(BigDecimal.valueOf(book.getStock())) > 0",
                "oldPrice == 1 => book.getOldPrice() != null && book.getOldPrice().compareTo(BigDecimal.ONE) == 0",
                "oldPrice != 1 => book.getOldPrice() == null || book.getOldPrice().compareTo(BigDecimal.ONE) != 0",
                "oldPrice == oldPrice => Objects.compare(book.getOldPrice(), book.getOldPrice(), Comparator.nullsFirst(Comparator.naturalOrder())) == 0",
                "status == BookStatus.draft => book.getStatus() == BookStatus.DRAFT",
                "priority != Priority.low => book.getPriority() != Priority.LOW",
                "status in [BookStatus.draft, BookStatus.published] => book.getStatus() == BookStatus.DRAFT || book.getStatus() == BookStatus.PUBLISHED",
                "priority != null && priority in [Priority.low, Priority.high, Priority.urgent, Priority.lost] => book.getPriority() != null && List.of(Priority.LOW, Priority.HIGH, Priority.URGENT, Priority.LOST).contains(book.getPriority())",
                "rare && stock in [1, 2] => book.getRare() && (book.getStock() == 1 || book.getStock() == 2)",
                "stock in [1, 2.5] => BigDecimal.valueOf(book.getStock()).compareTo(BigDecimal.ONE) == 0 || BigDecimal.valueOf(book.getStock()).compareTo(new BigDecimal(\"2.5\")) == 0",
                "dueDate == null || dueDate > now => book.getDueDate() == null || book.getDueDate().isAfter(now)",
                "createdAt <= now => !book.getCreatedAt().isAfter(now)",
                "createdAt >= now => !book.getCreatedAt().isBefore(now)",
                "loan > duration('1h') => book.getLoan().compareTo(Duration.ofHours(1)) > 0",
                "loan > duration('90m') => book.getLoan().compareTo(Duration.ofMinutes(90)) > 0",
                "loan > duration('1m1s') => book.getLoan().compareTo(Duration.ofSeconds(61)) > 0",
                "loan > duration('-24h') => book.getLoan().compareTo(Duration.ofHours(-24)) > 0",
                "loan > duration('PT0.5S') => book.getLoan().compareTo(Duration.parse(\"PT0.5S\")) > 0",
                "printedOn < date('2026-01-31') => book.getPrintedOn().isBefore(LocalDate.parse(\"2026-01-31\"))",
                "printedOn < date(createdAt) => book.getPrintedOn().isBefore(LocalDate.ofInstant(book.getCreatedAt(), ZoneOffset.UTC))",
                "printedOn + 14 > date(now) => book.getPrintedOn().plusDays(14).isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))",
                "printedOn - (stock + 1) < printedOn => book.getPrintedOn().minusDays(Math.addExact(book.getStock(), 1)).isBefore(book.getPrintedOn())",
                "date(now) - printedOn > 7 => Math.toIntExact(ChronoUnit.DAYS.between(book.getPrintedOn(), LocalDate.ofInstant(now, ZoneOffset.UTC))) > 7",
                "stock * loan > loan * 2 => book.getLoan().multipliedBy(book.getStock()).compareTo(book.getLoan().multipliedBy(2)) > 0",
                "title == 'it\\'s' => book.getTitle().equals(\"it's\")",
                "title != \"say \\\"hi\\\"\\n\" => !book.getTitle().equals(\"say \\\"hi\\\"\\n\")",
                "subtitle == 'x' => \"x\".equals(book.getSubtitle())",
                "subtitle == title => book.getTitle().equals(book.getSubtitle())",
                "subtitle == subtitle => Objects.equals(book.getSubtitle(), book.getSubtitle())",
                "subtitle != null && subtitle == 'x' => book.getSubtitle() != null && book.getSubtitle().equals(\"x\")",
                "stock == 5 => book.getStock() == 5",
                "sold == 5 => Objects.equals(book.getSold(), 5)",
                "sold != null && sold == 5 => book.getSold() != null && book.getSold() == 5",
                "views == views => Objects.equals(book.getViews(), book.getViews())",
                "views == 5 => book.getViews() == 5L",
                "sold != null && sold == views => book.getSold() != null && (long) book.getSold() == book.getViews()",
                "signed == true => Boolean.TRUE.equals(book.getSigned())",
                "signed != false => !Boolean.FALSE.equals(book.getSigned())",
                "author == editor => book.getEditor() != null && book.getAuthor().getId().equals(book.getEditor().getId())",
                "cover != null && cover.colour == 'red' => book.getCover() != null && \"red\".equals(book.getCover().getColour())",
                "stock + 1 > 2 * views => Math.addExact(book.getStock(), 1) > Math.multiplyExact(2L, book.getViews())",
                "-stock < -1 => Math.negateExact(book.getStock()) < -1",
                "stock / 2 % 3 == 1 => book.getStock() / 2 % 3 == 1",
                "price * stock + 0.5 > 1 => book.getPrice().multiply(BigDecimal.valueOf(book.getStock())).add(new BigDecimal(\"0.5\")).compareTo(BigDecimal.ONE) > 0",
                "-price < 1 => book.getPrice().negate().compareTo(BigDecimal.ONE) < 0",
                "title + '!' == 'a!' => (book.getTitle() + \"!\").equals(\"a!\")",
                "rare ? stock : 0 => book.getRare() ? book.getStock() : 0",
                "now + loan > createdAt => now.plus(book.getLoan()).isAfter(book.getCreatedAt())",
                "now - createdAt < loan => Duration.between(book.getCreatedAt(), now).compareTo(book.getLoan()) < 0",
                "size(title) > 1 => book.getTitle().codePointCount(0, book.getTitle().length()) > 1",
                "size(chapters) > 0 => !book.getChapters().isEmpty()",
                "size(chapters) == 0 => book.getChapters().isEmpty()",
                "size(chapters) > 1 => book.getChapters().size() > 1",
                "title.startsWith('a') && !title.contains('b') => book.getTitle().startsWith(\"a\") && !book.getTitle().contains(\"b\")",
                "title.matches('^a$') => Pattern.compile(\"^a$\").matcher(book.getTitle()).find()",
                "min(stock, 5) == 5 => Math.min(book.getStock(), 5) == 5",
                "max(price, 5) == price => book.getPrice().max(BigDecimal.valueOf(5)).compareTo(book.getPrice()) == 0",
                "round(price * 0.125, 2) => book.getPrice().multiply(new BigDecimal(\"0.125\")).setScale(2, RoundingMode.HALF_UP)",
                "divide(price, 3, 2) => book.getPrice().divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP)",
                "chapters.exists(c, c.position == 1) => book.getChapters().stream().anyMatch(c -> c.getPosition() == 1)",
                "!chapters.exists(c, c.position == 1) => book.getChapters().stream().noneMatch(c -> c.getPosition() == 1)",
                "chapters.all(c, c.price > price) => book.getChapters().stream().allMatch(c -> c.getPrice().compareTo(book.getPrice()) > 0)",
                "chapters.filter(c, c.position > 1).map(c, c.price) => book.getChapters().stream().filter(c -> c.getPosition() > 1).map(c -> c.getPrice()).toList()",
                "chapters.filter(c, c.position > 1).size() <= 1 => book.getChapters().stream().filter(c -> c.getPosition() > 1).toList().size() <= 1",
                "chapters.sum(c, c.price) => book.getChapters().stream().map(c -> c.getPrice()).reduce(BigDecimal.ZERO, BigDecimal::add)",
                "chapters.sum(c, c.position) => book.getChapters().stream().mapToLong(c -> c.getPosition()).reduce(0, Math::addExact)",
                "chapters.max(c, c.position) => book.getChapters().stream().map(c -> c.getPosition()).max(Comparator.naturalOrder()).orElse(null)",
                "size(chapters) == 0 ? price : chapters.max(c, c.price) => book.getChapters().isEmpty() ? book.getPrice() : book.getChapters().stream().map(c -> c.getPrice()).max(Comparator.naturalOrder()).orElseThrow()",
            })
    void writesJavaAsByHand(String text, String java) {
        assertThat(emit(text).text()).isEqualTo(java);
    }

    @Test
    void namesTheImports() {
        assertThat(emit("price > 1 && status == BookStatus.draft && sold == 1").imports())
                .containsExactly("com.acme.BookStatus", "java.math.BigDecimal", "java.util.Objects");
    }

    @Test
    void writesTheOppositeOfAGuard() {
        JavaEmitter emitter = new JavaEmitter(GETTERS);
        assertThat(emitter.emitNot(Library.checked("stock > 0")).text()).isEqualTo("book.getStock() <= 0");
        assertThat(emitter.emitNot(Library.checked("rare && active")).text())
                .isEqualTo("!(book.getRare() && book.getActive())");
        assertThat(emitter.emitNot(Library.checked("!rare || stock > 0 || rare && active"))
                        .text())
                .isEqualTo("book.getRare() && book.getStock() <= 0 && !(book.getRare() && book.getActive())");
        assertThat(emitter.emitNot(Library.checked("stock in [1, 2]")).text())
                .isEqualTo("book.getStock() != 1 && book.getStock() != 2");
        assertThat(emitter.emitNot(Library.checked("!rare")).text()).isEqualTo("book.getRare()");
    }
}
