package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolesTest {
    private static final JavaFormat FORMAT = new JavaFormat();
    private static final Quote UNIT = Quote.compilationUnit("package p; class Unit { $members; }");

    @Test
    void namesAreComposed() {
        assertThat(member(Quote.members("$Entity$Repository find$By$Name(int $name$Id) { return this.$name; }")
                        .with("Entity", "Order")
                        .with("By", "AllBy")
                        .with("name", "customer")))
                .isEqualTo(
                        """
                        OrderRepository findAllByName(int customerId) {
                            return this.customer;
                        }
                        """);
    }

    @Test
    void aChainGoesOnThroughHoles() {
        Quote link = Quote.expression("$receiver.andThenSomething(\"$text\")");
        Code chain = Quote.expression("$Type.begin()").with("Type", TypeRef.of("a.Chain"));
        for (int i = 0; i < 4; i++) {
            chain = link.with("receiver", chain).with("text", "a rather long text");
        }
        String line = "\n        .andThenSomething(\"a rather long text\")";
        assertThat(member(Quote.members("Object chain = $value;").with("value", chain)))
                .isEqualTo("Object chain = Chain.begin()" + line.repeat(4) + ";\n");
        assertThat(member(Quote.members("String text = $value;")
                        .with(
                                "value",
                                link.with("receiver", Quote.expression("a + b").code())
                                        .with("text", "c"))))
                .isEqualTo("String text = (a + b).andThenSomething(\"c\");\n");
    }

    @Test
    void aDollarIsWrittenTwice() {
        assertThat(member(Quote.members("String a$$b = \"$$x ${y} $z$s\";").with("z", "item")))
                .isEqualTo("String a$b = \"$x ${y} items\";\n");
    }

    @Test
    void typesStandWhereverATypeMay() {
        Quote quote = Quote.members(
                """
                <T extends $A> $A[] all(List<? extends $A> a, $A... more) throws $E {
                    return ($A[]) new Object[] {$A.class, $A.of(), new $A(), (Supplier<$A>) $A::new, a instanceof $A};
                }
                """);
        assertThat(member(quote.with("A", TypeRef.of("a.A")).with("E", List.of())))
                .isEqualTo(
                        """
                        <T extends A> A[] all(List<? extends A> a, A... more) {
                            return (A[]) new Object[] {A.class, A.of(), new A(), (Supplier<A>) A::new, a instanceof A};
                        }
                        """);
    }

    @Test
    void annotationsOfTypesStandWhereTheyMay() {
        String imports = "import org.jspecify.annotations.Nullable; import a.Big; import q.Unit; ";
        Quote quote =
                Quote.members(imports + "private @Nullable $A a(@Big @Nullable $A b, List<@Big $A> c) { return b; }");
        assertThat(member(quote.with("A", TypeRef.of("byte").array())))
                .isEqualTo(
                        """
                        private byte @Nullable [] a(@Big byte @Nullable [] b, List<byte @Big []> c) {
                            return b;
                        }
                        """);
        assertThat(member(quote.with("A", TypeRef.of("q.Unit"))))
                .isEqualTo(
                        """
                        private q.@Nullable Unit a(@Big q.@Nullable Unit b, List<q.@Big Unit> c) {
                            return b;
                        }
                        """);
        assertThat(member(Quote.members(imports + "@Nullable Unit a(@Nullable Unit b);")
                        .code()))
                .isEqualTo("q.@Nullable Unit a(q.@Nullable Unit b);\n");
    }

    @Test
    void typeArgumentsStandWhereTheyMay() {
        Quote quote = Quote.members("$A a = f(new $A(), new $A[1], $A.class, $A.of(), $A::size, ($A) b);");
        assertThat(member(quote.with("A", TypeRef.of("java.util.List", TypeRef.of("x.B")))))
                .isEqualTo(
                        "List<B> a = f(new List<B>(), new List[1], List.class, List.of(), List::size, (List<B>) b);\n");
    }

    @Test
    void typeListsMayBeEmpty() {
        Quote quote = Quote.compilationUnit(
                "package p; sealed class A extends $base implements Runnable, $more permits $leaves {}");
        assertThat(JavaPrinter.print(
                        quote.with("base", List.of()).with("more", List.of()).with("leaves", List.of()), Set.of()))
                .endsWith("sealed class A implements Runnable {}\n");
        assertThat(JavaPrinter.print(
                        quote.with("base", TypeRef.of("p.B"))
                                .with(
                                        "more",
                                        List.of(
                                                TypeRef.of("p.C"),
                                                TypeRef.of(
                                                        "p.D", TypeRef.of("int").array())))
                                .with("leaves", List.of(TypeRef.of("p.E"))),
                        Set.of()))
                .endsWith("sealed class A extends B implements Runnable, C, D<int[]> permits E {}\n");
    }

    @Test
    void expressionsGetTheParenthesesTheyNeed() {
        Quote quote = Quote.members("Object a = f($x, $x + 1, $x * 2, -$x, $x.y(), (int) $x, $x ? 1 : 2, $x);");
        assertThat(member(quote.with("x", Quote.expression("a + b").code())))
                .isEqualTo("Object a = f(a + b, (a + b) + 1, (a + b) * 2, -(a + b), (a + b).y(), (int) (a + b),"
                        + " (a + b) ? 1 : 2, a + b);\n");
        assertThat(member(quote.with("x", Quote.expression("a.b(1)").code())))
                .isEqualTo(
                        "Object a = f(a.b(1), a.b(1) + 1, a.b(1) * 2, -a.b(1), a.b(1).y(), (int) a.b(1), a.b(1) ? 1 : 2, a.b(1));\n");
    }

    @Test
    void numbersAndTruthValuesAreLiterals() {
        Quote quote = Quote.members("Object a = f($n, -$n, $n + \"$n\", $t);");
        assertThat(member(quote.with("n", -5).with("t", true)))
                .isEqualTo("Object a = f(-5, -(-5), -5 + \"-5\", true);\n");
        assertThat(member(quote.with("n", 5_000_000_000L).with("t", false)))
                .isEqualTo("Object a = f(5000000000L, -5000000000L, 5000000000L + \"5000000000\", false);\n");
    }

    @Test
    void listsTakeThePlaceOfArgumentsAndElements() {
        Quote quote = Quote.members("Object a = f(1, $more).g($more, new int[] {$more});");
        List<Code> two =
                Stream.of("x", "y()").map(text -> Quote.expression(text).code()).toList();
        assertThat(member(quote.with("more", two)))
                .isEqualTo("Object a = f(1, x, y()).g(x, y(), new int[] {x, y()});\n");
        assertThat(member(quote.with("more", List.of()))).isEqualTo("Object a = f(1).g(new int[] {});\n");
    }

    @Test
    void statementsKeepTheEmptyLinesAround() {
        Quote quote = Quote.members(
                """
                void run() {
                    first();

                    $body;

                    last();
                }
                """);
        Code step = Quote.statements("// step $n\nint a$n = $n;\n\nrun(a$n);").with("n", 1);
        assertThat(member(quote.with("body", List.of(step))))
                .isEqualTo(
                        """
                        void run() {
                            first();

                            // step 1
                            int a1 = 1;

                            run(a1);

                            last();
                        }
                        """);
        assertThat(member(quote.with("body", List.of()))).contains("first();\n\n    last();");
    }

    @Test
    void parametersAndAnnotationsAreLists() {
        Quote quote = Quote.members("@$marks @Keep void a(@$marks int x, $more $) {}");
        List<Code> marks = List.of(Quote.annotations("@A @B(1)").code());
        Code parameters = Quote.parameters("@C $T y, int... z").with("T", TypeRef.of("java.util.UUID"));
        assertThat(member(quote.with("marks", marks).with("more", parameters)))
                .isEqualTo(
                        """
                        @A
                        @B(1)
                        @Keep
                        void a(@A @B(1) int x, @C UUID y, int... z) {}
                        """);
        assertThat(member(quote.with("marks", List.of()).with("more", List.of())))
                .isEqualTo("@Keep\nvoid a(int x) {}\n");
        assertThat(member(quote.with("marks", TypeRef.of("x.M")).with("more", List.of())))
                .isEqualTo("@M\n@Keep\nvoid a(@M int x) {}\n");
    }

    @Test
    void recordComponentsAreAList() {
        Quote quote = Quote.members("record A($components $) {}");
        List<Code> components = IntStream.range(0, 2)
                .mapToObj(n -> Quote.parameters("@J(\"$n\") int c$n").with("n", String.valueOf(n)))
                .toList();
        assertThat(member(quote.with("components", components)))
                .isEqualTo("record A(@J(\"0\") int c0, @J(\"1\") int c1) {}\n");
    }

    @Test
    void annotationMembersAreAList() {
        Quote quote = Quote.members("@A(x = 1, $ = $more) @B($ = $more) int a;");
        assertThat(member(quote.with(
                        "more",
                        List.of(Quote.memberValues("y = {$v}, z = 3")
                                .with("v", List.of(Quote.expression("\"v\"").code()))))))
                .isEqualTo("@A(x = 1, y = {\"v\"}, z = 3)\n@B(y = {\"v\"}, z = 3)\nint a;\n");
        assertThat(member(quote.with("more", List.of()))).isEqualTo("@A(x = 1)\n@B\nint a;\n");
    }

    @Test
    void enumConstantsAreAList() {
        Quote quote = Quote.members(
                """
                enum A {
                    $constants;

                    $members;
                }
                """);
        Quote constant = Quote.constants("/** $doc */ $NAME(\"$label\")");
        List<Code> two = Stream.of("ONE", "TWO")
                .map(name -> constant.with("doc", "").with("NAME", name).with("label", name + "\n"))
                .toList();
        assertThat(member(quote.with("constants", two)
                        .with("members", List.of(Quote.members("int x;").code()))))
                .isEqualTo(
                        """
                        enum A {
                            ONE("ONE\\n"),
                            TWO("TWO\\n");

                            int x;
                        }
                        """);
        assertThat(member(quote.with("constants", "ONE").with("members", List.of())))
                .isEqualTo("enum A {\n    ONE\n}\n");
    }

    @Test
    void casesAreAList() {
        Quote quote = Quote.members(
                """
                int next(State state) {
                    return switch (state) {
                        case $cases -> $;
                        default -> throw new IllegalStateException();
                    };
                }
                """);
        Quote aCase = Quote.cases("case $states -> $value;");
        Code one = aCase.with("states", "A").with("value", 1);
        Code two = aCase.with(
                        "states",
                        List.of(
                                Quote.expression("B").code(),
                                Quote.expression("C").code()))
                .with("value", 2);
        assertThat(member(quote.with("cases", List.of(one, two))))
                .contains(
                        """
                            return switch (state) {
                                case A -> 1;
                                case B, C -> 2;
                                default -> throw new IllegalStateException();
                            };
                        """);
    }

    @Test
    void docWithoutTextIsLeftOut() {
        assertThat(member(Quote.members("/** $doc */ int a;").with("doc", " "))).isEqualTo("int a;\n");
    }

    @Test
    void longDocIsWrapped() {
        String doc = member(Quote.members("/**\n * $doc\n *\n * @return it\n */\nint a();")
                .with("doc", "word ".repeat(30) + "\n\nend"));
        assertThat(doc).startsWith("/**\n * word word").contains("\n *\n * <p>end\n *\n * @return it\n */\nint a();");
        assertThat(doc.lines()).allMatch(line -> line.length() < 110);
    }

    @Test
    void oneQuoteServesManyThreads() {
        Quote quote = Quote.members("/** $x */ List<$X> get$x() { return $x == 1 ? List.of() : null; }");
        Code member = quote.with("x", "a").with("X", TypeRef.of("b.C"));
        Set<String> made =
                IntStream.range(0, 2000).parallel().mapToObj(i -> print(member)).collect(Collectors.toSet());
        assertThat(made).hasSize(1).containsExactly(print(member));
    }

    private static String print(Code member) {
        return JavaPrinter.print(UNIT.with("members", List.of(member)), Set.of());
    }

    private static String member(Code member) {
        String java = print(member);
        assertThat(JavaSource.parse("Unit.java", java).problems().all())
                .as(java)
                .isEmpty();
        assertThat(FORMAT.format(java)).isEqualTo(java);
        String body = java.substring(java.indexOf("class Unit {\n") + 13, java.length() - 2);
        return body.lines().map(line -> line.replaceFirst("^    ", "")).collect(Collectors.joining("\n", "", "\n"));
    }
}
