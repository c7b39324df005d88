package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.finding.Location;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
    private static final String TEXT =
            """
            class A {
                // why
                void run() {
                    first(second());
                }
            }
            """;

    private final JavaSource source = JavaSource.parse("src/A.java", TEXT);

    @Test
    void findsNodesInOrderAndTheirPlace() {
        assertThat(source.find(MethodInvocation.class))
                .extracting(source::locate)
                .containsExactly(new Location("src/A.java", 4, 9), new Location("src/A.java", 4, 15));
    }

    @Test
    void reportsSyntaxErrorsWithTheirPlace() {
        assertThat(source.problems().hasErrors()).isFalse();
        assertThat(JavaSource.parse("A.java", "class A {\n    int = 1;\n}\n").problems())
                .hasToString(
                        "A.java:2:5: Syntax error on token \"int\", VariableDeclaratorId expected after this token."
                                + " Mend the syntax. [JAVA-001]");
    }

    @Test
    void refusesNewerJavaThanTheServiceSpeaks() {
        assertThat(JavaSource.parse(
                                "A.java",
                                "class A { int a(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; default -> 2; }; } }")
                        .problems()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void formatAndCommentsAreNoDifference() {
        JavaSource other = JavaSource.parse("A.java", "/** doc */ class A{void run(){first( second() );}}");
        assertThat(source.firstDifference(other)).isEmpty();
    }

    @Test
    void tellsWhereTreesDiffer() {
        assertThat(source.firstDifference(JavaSource.parse("A.java", TEXT.replace("second", "third"))))
                .contains(new Location("src/A.java", 4, 15));
        assertThat(source.firstDifference(JavaSource.parse("A.java", TEXT.replace("second()", ""))))
                .contains(new Location("src/A.java", 4, 9));
        assertThat(source.firstDifference(JavaSource.parse("A.java", TEXT.replace("second()", "1"))))
                .contains(new Location("src/A.java", 4, 15));
    }

    @Test
    void textBlocksAreComparedByWhatTheyMean() {
        JavaSource one = JavaSource.parse("A.java", "class A { String a = \"\"\"\n  x\n  \"\"\"; }");
        assertThat(one.firstDifference(JavaSource.parse("A.java", "class A { String a = \"\"\"\n    x\n    \"\"\"; }")))
                .isEmpty();
        assertThat(one.firstDifference(JavaSource.parse("A.java", "class A { String a = \"\"\"\n    y\n    \"\"\"; }")))
                .contains(new Location("A.java", 1, 22));
    }

    @Test
    void isPrintedInTheOneFormatTwiceTheSame() {
        JavaSource messy =
                JavaSource.parse("src/A.java", TEXT.replace("    ", "").replace(" {", "{"));
        assertThat(JavaPrinter.print(messy)).isEqualTo(TEXT);
        assertThat(JavaPrinter.print(messy)).isEqualTo(TEXT);
    }

    @Test
    void isNotPrintedWhenThatLosesSomething() {
        assertThatThrownBy(() -> JavaPrinter.print(JavaSource.parse("A.java", "class A {\nint a = // why\n1; }")))
                .hasMessage("`A.java`: the comment in line 2 stands where none can be kept");
        assertThatThrownBy(() -> JavaPrinter.print(JavaSource.parse("A.java", "class {}")))
                .hasMessageContaining("[JAVA-001]");
        assertThatThrownBy(() -> JavaPrinter.print(JavaSource.parse("module-info.java", "module a {}")))
                .hasMessageContaining("Syntax error on token \"module\"");
    }
}
