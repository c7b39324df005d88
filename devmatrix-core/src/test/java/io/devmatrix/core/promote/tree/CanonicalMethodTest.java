package io.devmatrix.core.promote.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.javasource.JavaSource;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalMethodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            return (a + (b));                              | return a + b; // a sum
            return ((a + b) + c);                          | return a + b + c;
            return a && (b && c);                          | return a && b && c;
            if (a) return 1; else return 2;                | if (a) { return 1; } else { return 2; }
            for (int i = 0; i < 3; i++) go(i);             | for (int k = 0; k < 3; k++) { go(k); }
            int x = 1, y = 2; go(x, y);                    | int a = 1; int b = 2; go(a, b);
            this.list.forEach(x -> x.go());                | list.forEach((each) -> each.go());
            this.go();                                     | go();
            long n = 1_000l;                               | long other = 1000L;
            final var x = 1;;                              | final var y = 1;
            try (R r = open()) { r.go(); }                 | try (R in = open()) { in.go(); }
            for (T t : all) { int n = t.size(); go(n); }   | for (T e : all) { int s = e.size(); go(s); }
            List<T> x = null;                              | java.util.List<T> y = null;
            """)
    void equatesStyles(String one, String other) {
        assertThat(body(one)).isEqualTo(body(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            return a + (b + c);                            | return a + b + c;
            return a - (b - c);                            | return a - b - c;
            int x = 1; { int y = 2; go(x); }               | int x = 1; { int y = 2; go(y); }
            int x = 1; this.x = x;                         | int x = 1; x = x;
            run(x -> x, y -> y);                           | run(x -> x, y -> x);
            go(new T() { int f() { return x; } });         | go(new T() { int f() { return y; } });
            return a.b().c();                              | return a.c().b();
            return "1";                                    | return 1;
            """)
    void keepsApartWhatIsNotTheSame(String one, String other) {
        assertThat(body(one)).isNotEqualTo(body(other));
    }

    @Test
    void givesSiblingScopesTheSameNumbers() {
        assertThat(body("go(x -> x.a()); go(y -> y.a());").children().get(0).children())
                .hasSize(2)
                .allMatch(body("go(z -> z.a());").children().get(0).children().get(0)::equals);
    }

    @Test
    void numbersParametersFirst() {
        CanonicalMethod method = method("int f(int a, int b) { int c = a; return c + b; }");

        assertThat(method.parameters()).containsExactly("a", "b");
        assertThat(method.body())
                .isEqualTo(method("int f(int x, int y) { int z = x; return z + y; }")
                        .body());
    }

    @Test
    void leavesNamesThatOnlyBindingsCouldTell() {
        CanonicalMethod method = method("void f(Object o, int n) { if (o instanceof T t) { go(t, n); } }");

        assertThat(method.body().toString()).contains("Name't'", "Local'1'");
    }

    @Test
    void aLoopDoesNotSeeItsVariableInWhatItRunsOver() {
        assertThat(body("for (T x : x) { go(x); }")).isNotEqualTo(body("for (T x : y) { go(x); }"));
        assertThat(body("for (T x : x) { go(x); }").toString()).contains("Name'x'");
    }

    @Test
    void asksForABody() {
        MethodDeclaration method = JavaSource.parse("X.java", "abstract class X { abstract void go(); }")
                .find(MethodDeclaration.class)
                .get(0);

        assertThatThrownBy(() -> CanonicalMethod.of(method)).hasMessage("`go` has no body");
    }

    private static Tree body(String statements) {
        return method("void f() { " + statements + "\n}").body();
    }

    static CanonicalMethod method(String declaration) {
        JavaSource source = JavaSource.parse("X.java", "import java.util.List;\nclass X { " + declaration + " }");
        assertThat(source.problems().all()).isEmpty();
        return CanonicalMethod.of(source).get(0);
    }
}
