package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Comment;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.SwitchCase;

/** Attaches comments and empty lines of a source to the nodes they stand at. */
final class TriviaCollector extends ASTVisitor {
    private final CompilationUnit unit;
    private final String source;
    private final Function<String, Template> reader;
    private final List<Body> bodies = new ArrayList<>();

    private TriviaCollector(CompilationUnit unit, String source, Function<String, Template> reader) {
        this.unit = unit;
        this.source = source;
        this.reader = reader;
    }

    /** Lines of the comments that stand where no comment is kept. */
    static List<Integer> attach(CompilationUnit unit, String source, Function<String, Template> reader) {
        TriviaCollector collector = new TriviaCollector(unit, source, reader);
        unit.accept(collector);
        List<Integer> lost = DomList.of(unit.getCommentList(), Comment.class).stream()
                .filter(comment -> comment.getParent() == null && !collector.attach(comment))
                .map(comment -> unit.getLineNumber(comment.getStartPosition()))
                .toList();
        collector.bodies.forEach(collector::findEmptyLines);
        return lost;
    }

    @Override
    public boolean preVisit2(ASTNode node) {
        List<ASTNode> children = Body.children(node);
        if (!children.isEmpty() || Body.mayBeEmpty(node)) {
            bodies.add(new Body(node, children));
        }
        return true;
    }

    private boolean attach(Comment comment) {
        int start = comment.getStartPosition();
        int end = start + comment.getLength();
        Body body = bodies.stream()
                .filter(candidate -> candidate.start() <= start && end <= candidate.end())
                .min(Comparator.comparingInt(candidate -> candidate.end() - candidate.start()))
                .orElseThrow();
        if (body.spans(start)) {
            return false;
        }
        Template text = reader.apply(source.substring(start, end));
        place(body, start, end).add(text);
        return true;
    }

    private List<Template> place(Body body, int start, int end) {
        ASTNode before = body.lastBefore(start);
        ASTNode after = body.firstAfter(end);
        if (before instanceof SwitchCase label && label.isSwitchLabeledRule()) {
            return Trivia.on(before).leading(); // what follows an arrow stays on its line
        }
        if (before != null && isSameLine(Body.end(before), start) && endsLine(end)) {
            return Trivia.on(before).trailing();
        }
        return after != null
                ? Trivia.on(after).leading()
                : Trivia.on(body.node()).dangling();
    }

    private void findEmptyLines(Body body) {
        for (int i = 1; i < body.children().size(); i++) {
            ASTNode node = body.children().get(i);
            if (hasEmptyLine(Body.end(body.children().get(i - 1)), node.getStartPosition())) {
                Trivia.putEmptyLine(node);
            }
        }
    }

    private boolean hasEmptyLine(int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\n' && blank) {
                return true;
            }
            blank = c == '\n' || (blank && Character.isWhitespace(c));
        }
        return false;
    }

    private boolean isSameLine(int from, int to) {
        return source.substring(from, to).indexOf('\n') < 0;
    }

    private boolean endsLine(int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r';
    }
}
