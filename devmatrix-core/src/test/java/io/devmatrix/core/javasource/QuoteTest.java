package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package a;

            class $Name extends $Base {
                String x = "$text" + $value;

                $members;
            }
            """);

    @Test
    void refusesAHoleItDoesNotHave() {
        assertProblem(() -> UNIT.with("Nmae", "A"))
                .hasMessage("Quote `class $Name extends $Base {`: there is no hole `Nmae`, the holes are"
                        + " `Name`, `Base`, `text`, `value`, `members`");
    }

    @Test
    void refusesASecondBinding() {
        assertProblem(() -> UNIT.with("Name", "A").with("Name", "B"))
                .hasMessage("Quote `class $Name extends $Base {`: hole `Name` is bound already");
    }

    @Test
    void refusesToPrintAnUnboundHole() {
        assertProblem(() -> JavaPrinter.print(UNIT.with("Name", "A"), Set.of()))
                .hasMessage("Quote `class $Name extends $Base {`: hole `Base` is not bound");
    }

    @Test
    void refusesCodeWithAnUnboundHoleAsBinding() {
        Code unbound = Quote.expression("$a + 1").code();
        assertProblem(() -> UNIT.with("value", unbound)).hasMessage("Quote `$a + 1`: hole `a` is not bound");
        assertProblem(() -> UNIT.with("members", List.of(unbound))).hasMessage("Quote `$a + 1`: hole `a` is not bound");
    }

    @Test
    void refusesWhatTheHoleCannotTake() {
        assertProblem(() -> UNIT.with("Name", TypeRef.of("a.B")))
                .hasMessageEndingWith("hole `Name` takes a name, not the value `a.B`");
        assertProblem(() -> UNIT.with("Base", 1))
                .hasMessageEndingWith("hole `Base` takes a type, its name or a list of types, not the value `1`");
        assertProblem(() -> UNIT.with("text", List.of()))
                .hasMessageEndingWith("hole `text` takes a text or number, not an empty list");
        assertProblem(() -> UNIT.with("members", "x"))
                .hasMessageEndingWith("hole `members` takes members, not the text `x`");
        assertProblem(() -> UNIT.with("value", Quote.statements("return;").code()))
                .hasMessageEndingWith("hole `value` takes an expression, a name, type, number or truth value,"
                        + " not code of the kind STATEMENTS");
        assertProblem(() -> UNIT.with("members", List.of(TypeRef.of("a.B"))))
                .hasMessageEndingWith("hole `members` takes members, not a list with the value `a.B`");
    }

    @Test
    void refusesANameThatIsNone() {
        Code unit = Quote.compilationUnit("package $pkg; class $Name { int get$Part; }")
                .code();
        assertProblem(() -> JavaPrinter.print(
                        unit.with("pkg", "a.class").with("Name", "A").with("Part", ""), Set.of()))
                .hasMessageContaining("`class` is no Java identifier");
        assertProblem(() -> JavaPrinter.print(
                        unit.with("pkg", "a").with("Name", "A b").with("Part", ""), Set.of()))
                .hasMessageContaining("`A b` is no Java identifier");
        assertProblem(() -> JavaPrinter.print(
                        unit.with("pkg", "a").with("Name", "A").with("Part", "-"), Set.of()))
                .hasMessageContaining("`get-` is no Java identifier");
    }

    @Test
    void refusesWhatIsNoJava() {
        assertProblem(() -> Quote.statements("int a = 1;\nint = 2;"))
                .hasMessageStartingWith("Quote `int a = 1;`: line 2: Syntax error");
    }

    @Test
    void refusesImportsThatExplainNoName() {
        assertProblem(() -> Quote.members("import java.util.*;\nList<String> a;"))
                .hasMessage("Quote `List<String> a;`: `import java.util.*;` must name one type without holes");
        assertProblem(() -> Quote.members("import $pkg.A;\nA a;"))
                .hasMessage("Quote `A a;`: `import $pkg.A;` must name one type without holes");
    }

    @Test
    void refusesCommentsItWouldLose() {
        assertProblem(() -> Quote.statements("int a =\n// why\n1;"))
                .hasMessage("Quote `int a =`: the comment in line 2 is lost, put it above a statement or member");
        String problem = "a comment at a list hole, at an import or after the last node is lost";
        assertProblem(() -> Quote.members("// all of them\n$members;")).hasMessageEndingWith(problem);
        assertProblem(() -> Quote.members("int a;\n// the end")).hasMessageEndingWith(problem);
        assertProblem(() -> Quote.statements("// nothing")).hasMessageEndingWith(problem);
        assertProblem(() -> Quote.compilationUnit("package a;\n// why\nimport a.B;\nclass A {}"))
                .hasMessageEndingWith(problem);
    }

    @Test
    void keepsACommentBehindItsImports() {
        Code member = Quote.members("import a.B; // why\nB b;").code();
        Code unit = Quote.compilationUnit("package a; class A { $members; }").with("members", List.of(member));
        assertThat(JavaPrinter.print(unit, Set.of())).contains("    // why\n    B b;");
    }

    @Test
    void refusesToPrintLessThanAUnit() {
        assertProblem(() -> JavaPrinter.print(Quote.expression("1").code(), Set.of()))
                .hasMessage("Quote `1`: code of the kind EXPRESSION is no compilation unit");
        assertProblem(() ->
                        JavaPrinter.print(Quote.compilationUnit("class A {}").code(), Set.of()))
                .hasMessage("Quote `class A {}`: a compilation unit begins with its package");
    }

    @Test
    void refusesATypeNameWithoutType() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TypeRef.of("java.util"))
                .withMessage("`java.util` names no type: no segment begins with a capital");
        assertThat(TypeRef.of("java.util.Map.Entry", TypeRef.of("int").array(), TypeRef.of("T")))
                .hasToString("java.util.Map.Entry<int[], T>");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertProblem(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.assertThatThrownBy(call).isInstanceOf(QuoteException.class);
    }
}
