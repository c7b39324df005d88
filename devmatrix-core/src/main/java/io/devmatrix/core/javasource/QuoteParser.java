package io.devmatrix.core.javasource;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** Snippet to quote: parsed, its holes, imported names and comments marked on the nodes. */
final class QuoteParser {
    private static final Pattern NO_DECLARATION = Pattern.compile("(package|import) .*|[@/*].*");

    private final QuoteKind kind;
    private final String name;
    private final String source;

    private QuoteParser(QuoteKind kind, String snippet) {
        String expanded = ListHoles.expand(snippet);
        int start = kind == QuoteKind.COMPILATION_UNIT ? 0 : importsEnd(expanded);
        this.kind = kind;
        this.name = nameOf(snippet);
        this.source = kind.unit(expanded.substring(0, start), expanded.substring(start));
    }

    static Quote parse(QuoteKind kind, String snippet) {
        return new QuoteParser(kind, snippet).parse();
    }

    private Quote parse() {
        CompilationUnit unit = JavaParser.parse(source);
        requireSound(unit);
        List<? extends ASTNode> roots = kind.roots(unit);
        QuoteNames names = new QuoteNames();
        QuoteImports imports = QuoteImports.of(name, unit);
        roots.forEach(root -> mark(root, names, imports));
        List<Integer> lost =
                TriviaCollector.attach(unit, source, text -> Template.of(text, names.holes(), Position.TEXT));
        if (!lost.isEmpty()) {
            throw new QuoteException(
                    name, "the comment in line " + lost.get(0) + " is lost, put it above a statement or member");
        }
        QuoteComments.check(name, unit, roots);
        return new Quote(name, kind, roots, names);
    }

    private void mark(ASTNode root, QuoteNames names, QuoteImports imports) {
        root.accept(new HoleMarker(names, imports, source));
        root.accept(new NameMarker(names, imports));
    }

    private void requireSound(CompilationUnit unit) {
        for (IProblem problem : unit.getProblems()) {
            if (problem.isError() && !isOfAnotherType(problem)) {
                throw new QuoteException(name, "line " + problem.getSourceLineNumber() + ": " + problem.getMessage());
            }
        }
    }

    /** A constructor quoted as member does not bear the name of the class around the snippet; default methods are of interfaces. */
    private boolean isOfAnotherType(IProblem problem) {
        return kind == QuoteKind.MEMBERS
                && (problem.getID() == IProblem.MissingReturnType
                        || problem.getID() == IProblem.IllegalDefaultModifierSpecification);
    }

    private static int importsEnd(String snippet) {
        int end = 0;
        int next = afterBlanks(snippet, 0);
        while (snippet.startsWith("import ", next)) {
            end = snippet.indexOf(';', next) + 1;
            next = afterBlanks(snippet, end);
        }
        return end;
    }

    private static int afterBlanks(String snippet, int start) {
        int next = start;
        while (next < snippet.length() && Character.isWhitespace(snippet.charAt(next))) {
            next++;
        }
        return next;
    }

    private static String nameOf(String snippet) {
        return Arrays.stream(snippet.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !NO_DECLARATION.matcher(line).matches())
                .findFirst()
                .orElse(snippet.strip());
    }
}
