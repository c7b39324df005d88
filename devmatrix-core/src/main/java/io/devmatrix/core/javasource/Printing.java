package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** One unit on its way to text: the output, the imports, the bindings in force and the printers of each kind of node. */
final class Printing {
    private final Output out = new Output();
    private final @Nullable Imports imports;
    private final String source;
    private @Nullable Code code;

    final NamePrinter names = new NamePrinter(this);
    final TypePrinter types = new TypePrinter(this);
    final ModifierPrinter modifiers = new ModifierPrinter(this);
    final ExpressionPrinter expressions = new ExpressionPrinter(this);
    final StatementPrinter statements = new StatementPrinter(this);
    final DeclarationPrinter declarations = new DeclarationPrinter(this);
    final JavadocPrinter javadoc = new JavadocPrinter(this);
    final CommentPrinter comments = new CommentPrinter(this);

    /** Of a quoted unit. */
    Printing(Code code, Imports imports) {
        this.code = code;
        this.imports = imports;
        this.source = "";
    }

    /** Of a given source, its names as they are. */
    Printing(String source) {
        this.imports = null;
        this.source = source;
    }

    Output out() {
        return out;
    }

    Imports imports() {
        return Objects.requireNonNull(imports);
    }

    /** The text of the node in the given source. */
    String source(ASTNode node) {
        return source.substring(node.getStartPosition(), node.getStartPosition() + node.getLength());
    }

    /** The code whose bindings are in force. */
    Code code() {
        return Objects.requireNonNull(code);
    }

    Object value(Hole hole) {
        return code().value(hole.index());
    }

    /** The chain that ends with the call, with the bindings in force. */
    CallChain chain(MethodInvocation call) {
        return CallChain.of(call, code);
    }

    /** Prints the parts with the separator, a text, between. */
    void separated(List<?> parts, String separator, Consumer<Object> print) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.add(separator);
            }
            print.accept(parts.get(i));
        }
    }

    /** Prints an item as its node, or as the node it is bound to with those bindings in force. */
    void item(Object item, Consumer<ASTNode> print) {
        if (item instanceof Bound bound) {
            Code outer = code;
            code = bound.code();
            print.accept(bound.node());
            code = outer;
        } else {
            print.accept((ASTNode) item);
        }
    }

    /** The nodes, each hole replaced by what it is bound to: nodes, {@link Bound} nodes and types. */
    List<?> items(List<?> nodes) {
        if (code == null || !hasHole(nodes)) {
            return nodes;
        }
        List<Object> items = new ArrayList<>();
        for (Object node : nodes) {
            if (Mark.of((ASTNode) node) instanceof Hole hole) {
                addValue(items, (ASTNode) node, value(hole));
            } else {
                items.add(node);
            }
        }
        return items;
    }

    private static boolean hasHole(List<?> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (Mark.of((ASTNode) nodes.get(i)) instanceof Hole) {
                return true;
            }
        }
        return false;
    }

    private static void addValue(List<Object> items, ASTNode node, Object value) {
        boolean emptyLine = Trivia.of(node).emptyLineBefore();
        if (value instanceof List<?> parts) {
            for (Object part : parts) {
                emptyLine = addPart(items, (Part) part, emptyLine);
            }
        } else if (value instanceof Code bound) {
            addPart(items, bound, emptyLine);
        } else {
            items.add(node);
        }
    }

    /** Adds it after an empty line or not; whether the next part is still to have that line. */
    private static boolean addPart(List<Object> items, Part part, boolean emptyLine) {
        if (!(part instanceof Code bound)) {
            items.add(part);
            return emptyLine;
        }
        boolean line = emptyLine;
        for (ASTNode root : bound.quote().roots()) {
            items.add(new Bound(root, bound, line));
            line = false;
        }
        return line;
    }
}
