package io.devmatrix.core.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed parses to the tree it was printed from, is printed again the same, and pleases the formatter. */
class PrinterCorpusTest {
    private static final Path SNIPPETS = Path.of("src/test/resources/javasource");

    /** Nodes of Javadoc, modules, previews and later Java, and such as never stand in a tree of Java 17. */
    private static final Set<String> NOT_PRINTED = Set.of(
            "BlockComment",
            "LineComment",
            "MemberRef",
            "MethodRef",
            "MethodRefParameter",
            "TagElement",
            "TextElement",
            "TagProperty",
            "JavaDocRegion",
            "JavaDocTextElement",
            "ModuleDeclaration",
            "ModuleQualifiedName",
            "ModuleModifier",
            "ExportsDirective",
            "OpensDirective",
            "ProvidesDirective",
            "RequiresDirective",
            "UsesDirective",
            "NameQualifiedType",
            "QualifiedType",
            "RecordPattern",
            "NullPattern",
            "GuardedPattern",
            "CaseDefaultExpression",
            "EitherOrMultiPattern",
            "ImplicitTypeDeclaration",
            "StringFragment",
            "StringTemplateComponent",
            "StringTemplateExpression");

    private final JavaFormat format = new JavaFormat();

    static Stream<Path> snippets() throws IOException {
        return javaFiles(SNIPPETS);
    }

    static Stream<Path> ownSources() throws IOException {
        return javaFiles(Path.of("src/main/java"));
    }

    @ParameterizedTest
    @MethodSource({"snippets", "ownSources"})
    void printsTheSameTree(Path file) throws IOException {
        JavaSource source = JavaSource.parse(file.toString(), Files.readString(file));
        assertThat(source.problems().all()).isEmpty();

        String printed = printTree(source);

        JavaSource again = JavaSource.parse(file.toString(), printed);
        assertThat(again.problems().all()).as(printed).isEmpty();
        assertThat(source.firstDifference(again)).isEmpty();
        assertThat(printTree(again)).isEqualTo(printed);
    }

    /** Our own sources are left out: some of their lines stay over 120 columns, where the formatter breaks elsewhere. */
    @ParameterizedTest
    @MethodSource("snippets")
    void isAFixedPointOfTheFormatter(Path file) throws IOException {
        String printed = printTree(JavaSource.parse(file.toString(), Files.readString(file)));

        assertThat(format.format(printed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void breaksLongLines(Path file) throws IOException {
        String printed = printTree(JavaSource.parse(file.toString(), Files.readString(file)));

        assertThat(printed.lines()).allMatch(line -> line.length() <= Layout.WIDTH);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void keepsEveryComment(Path file) throws IOException {
        JavaSource source = JavaSource.parse(file.toString(), Files.readString(file));

        JavaSource again = JavaSource.parse(file.toString(), JavaPrinter.print(source));

        assertThat(again.unit().getCommentList().size())
                .isEqualTo(source.unit().getCommentList().size());
    }

    @Test
    void snippetsHoldEveryKindOfNode() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : snippets().toList()) {
            JavaSource.parse(file.toString(), Files.readString(file))
                    .find(ASTNode.class)
                    .forEach(node -> seen.add(node.getClass().getSimpleName()));
        }
        Set<String> missing = new TreeSet<>(kinds());
        missing.removeAll(seen);
        missing.removeAll(NOT_PRINTED);
        assertThat(missing).isEmpty();
    }

    @Test
    void theFormatterBites() {
        assertThat(format.format("class A{int a ;}")).isEqualTo("class A {\n    int a;\n}");
    }

    private static String printTree(JavaSource source) {
        CompilationUnit unit = JavaParser.parse(source.text());
        TriviaCollector.attach(unit, source.text(), Template::of);
        return JavaPrinter.printTree(unit, source.text());
    }

    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        IntStream.rangeClosed(1, ASTNode.TYPE_PATTERN + 30).forEach(kind -> addKind(kind, kinds));
        assertThat(kinds).hasSizeGreaterThan(90);
        return kinds;
    }

    private static void addKind(int kind, Set<String> kinds) {
        try {
            Class<?> type = ASTNode.nodeClassForType(kind);
            if (!Modifier.isAbstract(type.getModifiers())) {
                kinds.add(type.getSimpleName());
            }
        } catch (IllegalArgumentException unknown) {
            // the numbers have gaps
        }
    }

    private static Stream<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }
}
