package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.Javadoc;
import org.eclipse.jdt.core.dom.LineComment;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package a;

            /** $text */
            class A {
                // $text
                String text = "$text";

                String block = \"""
                        <$text>
                        \""";
            }
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\"quoted\" \\ back",
                "\\u002a/ class B {} /*",
                "\\\\u0022",
                "*/ class B {}",
                "*",
                "/",
                "{@link String} @param x <b>&amp;",
                "line\nline\r\nline\n\n\npara",
                "* item\n* item",
                "tab\t nul\u0000 1\u00011 del\u007f c1\u0085",
                "\u202eright to left\u2066 \u2028 \ufeff",
                "half \ud800 pair \ud83d\ude00",
                "\"\"\"",
                "  spaces  ",
                "ends with \\"
            })
    void foreignTextStaysText(String text) {
        String java = JavaPrinter.print(UNIT.with("text", text), Set.of());

        JavaSource source = JavaSource.parse("A.java", java);
        assertThat(source.problems().all()).as(java).isEmpty();
        assertThat(source.find(AbstractTypeDeclaration.class)).hasSize(1);
        assertThat(source.find(MethodDeclaration.class)).isEmpty();
        assertThat(source.find(StringLiteral.class))
                .extracting(StringLiteral::getLiteralValue)
                .containsExactly(text);
        assertThat(source.find(TextBlock.class))
                .extracting(TextBlock::getLiteralValue)
                .containsExactly("<" + text + ">\n");
        assertThat(comments(source)).allSatisfy(comment -> assertThat(comment).isIn("doc", "line"));
        assertThat(java.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                .isEmpty();
    }

    private static List<String> comments(JavaSource source) {
        return DomList.of(source.unit().getCommentList(), Object.class).stream()
                .map(comment -> comment instanceof Javadoc doc
                        ? doc.tags().size() == 1 ? "doc" : doc.toString()
                        : comment instanceof LineComment ? "line" : "block")
                .toList();
    }
}
