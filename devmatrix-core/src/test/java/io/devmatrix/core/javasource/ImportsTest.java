package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package a.b;

            class Unit<V> {
                $members;

                class Inner {}
            }
            """);

    private static final Quote FIELD = Quote.members("$Type field;");

    @Test
    void importsEachTypeOnceInOrder() {
        assertThat(print(
                        Set.of(),
                        "java.util.Map.Entry",
                        "com.x.Foo",
                        "java.util.Map",
                        "a.b.Own",
                        "java.lang.String",
                        "int"))
                .startsWith(
                        """
                        package a.b;

                        import com.x.Foo;
                        import java.util.Map;

                        class Unit<V> {
                            Map.Entry field;
                            Foo field;
                            Map field;
                            Own field;
                            String field;
                            int field;
                        """);
    }

    @Test
    void writesTypesInFullWhoseNameTheUnitOrItsPackageHas() {
        assertThat(print(Set.of("Order"), "x.Order", "x.Unit", "x.Inner", "x.V", "a.b.Inner"))
                .doesNotContain("import")
                .contains("x.Order field;", "x.Unit field;", "x.Inner field;", "x.V field;", "a.b.Inner field;");
    }

    @Test
    void writesTheSecondOfANameInFull() {
        assertThat(print(Set.of(), "x.Date", "y.Date", "x.Date"))
                .contains("import x.Date;", "    Date field;\n    y.Date field;\n    Date field;\n")
                .doesNotContain("import y.Date;");
    }

    @Test
    void neverImportsANameOfJavaLang() {
        assertThat(print(Set.of(), "x.Record", "java.lang.Record"))
                .doesNotContain("import")
                .contains("    x.Record field;\n    Record field;\n");
    }

    @Test
    void writesJavaLangInFullWhereThePackageHasTheName() {
        Code members = Quote.members(
                        """
                        @Override
                        public String toString() {
                            return Math.max(1, 2) + String.valueOf(this);
                        }
                        """)
                .code();
        assertThat(JavaPrinter.print(UNIT.with("members", members), Set.of("Override", "Math", "String")))
                .contains(
                        "@java.lang.Override",
                        "public java.lang.String",
                        "java.lang.Math.max",
                        "java.lang.String.valueOf");
    }

    @Test
    void importLinesOfQuotesExplainNamesWhereverTheyStand() {
        Code members = Quote.members(
                        """
                        import static java.util.Objects.requireNonNull;

                        import java.io.IOException;
                        import java.util.ArrayList;
                        import java.util.Collections;
                        import java.util.List;
                        import java.util.function.Supplier;
                        import java.util.Unused;
                        import x.Mark;

                        /** See {@link List#size()} and {@link Unused}. */
                        @Mark
                        <T extends Supplier<List<T>>> Object all(List<? super T>... lists) throws IOException {
                            Supplier<Object> made = ArrayList::new;
                            requireNonNull(lists);
                            int List = 1;
                            return new ArrayList<>(Collections.EMPTY_LIST).size() + other.List + List();
                        }
                        """)
                .code();
        assertThat(JavaPrinter.print(UNIT.with("members", members), Set.of()))
                .contains(
                        """
                        import java.io.IOException;
                        import java.util.ArrayList;
                        import java.util.Collections;
                        import java.util.List;
                        import java.util.function.Supplier;
                        import x.Mark;

                        import static java.util.Objects.requireNonNull;

                        """,
                        "{@link java.util.List#size()} and {@link java.util.Unused}")
                .doesNotContain("import java.util.Unused");
    }

    @Test
    void aSimpleNameWithoutImportIsOfThePackage() {
        Code own = Quote.members("Foo own;").code();
        Code text = FIELD.with("Type", "Bar");
        Code other = FIELD.with("Type", TypeRef.of("x.Foo", TypeRef.of("x.Bar").array()));
        assertThat(JavaPrinter.print(UNIT.with("members", List.of(other, own, text)), Set.of()))
                .doesNotContain("import")
                .contains("    x.Foo<x.Bar[]> field;\n    Foo own;\n    Bar field;\n");
    }

    @Test
    void writesTheSecondStaticOfANameWithItsType() {
        Code one = Quote.members("import static x.A.of;\nint a = of();").code();
        Code two = Quote.members("import static y.B.of;\nint b = of();").code();
        assertThat(JavaPrinter.print(UNIT.with("members", List.of(one, two)), Set.of()))
                .contains("import y.B;\n\nimport static x.A.of;\n", "int a = of();", "int b = B.of();");
    }

    private static String print(Set<String> packageNames, String... types) {
        List<Code> fields = List.of(types).stream()
                .map(type -> FIELD.with("Type", TypeRef.of(type)))
                .toList();
        return JavaPrinter.print(UNIT.with("members", fields), packageNames);
    }
}
