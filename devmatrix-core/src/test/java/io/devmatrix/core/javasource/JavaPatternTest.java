package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaPatternTest {
    @Test
    void aHoleFitsAnyExpression() {
        assertThat(fits(
                        "System.out.println($x)",
                        "System.out.println(1); System.out.println(a + b); System.err.println(1);"))
                .containsExactly("System.out.println(1)", "System.out.println(a + b)");
    }

    @Test
    void nothingIsResolved() {
        assertThat(fits("println($x)", "System.out.println(1); println(2); println();"))
                .containsExactly("println(2)");
    }

    @Test
    void twoHolesOfOneNameFitWhatIsWrittenAlike() {
        assertThat(fits("$a.equals($a)", "x.equals(x); x.equals(y); f(1).equals(f(1));"))
                .containsExactly("x.equals(x)", "f(1).equals(f(1))");
    }

    @Test
    void namesAndTypesMayBeHoles() {
        assertThat(fits("new $T($n)", "f(new Long(1)); f(new ArrayList<>(2)); f(new Short(s));"))
                .containsExactly("new Long(1)", "new ArrayList<>(2)", "new Short(s)");
        assertThat(fits("$o.$m()", "a.b(); b(); a.c().d();")).containsExactly("a.b()", "a.c().d()", "a.c()");
    }

    @Test
    void aStatementIsAPatternToo() {
        assertThat(fits("if ($c) return null;", "if (a) return null; if (b) { return null; } if (c) return d;"))
                .containsExactly("if (a) return null;\n");
        assertThat(fits("throw $e", "throw new A();")).containsExactly("throw new A();\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b c", "a(); b();", "class A {}; x", "f("})
    void whatIsNeitherIsNoPattern(String text) {
        assertThat(JavaPattern.parse(text)).isEmpty();
    }

    private static List<String> fits(String pattern, String statements) {
        JavaSource source = JavaSource.parse("A.java", "class A { Object a() { " + statements + " } }");
        assertThat(source.problems().all()).isEmpty();
        return JavaPattern.parse(pattern).orElseThrow().in(source).stream()
                .map(ASTNode::toString)
                .toList();
    }
}
