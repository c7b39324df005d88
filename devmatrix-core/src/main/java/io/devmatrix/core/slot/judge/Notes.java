package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** Gathers what is wrong with a parsed fill. */
final class Notes {
    private static final int MOST = 20;

    private final CompilationUnit unit;
    private final List<Diagnostic> found = new ArrayList<>();

    Notes(CompilationUnit unit) {
        this.unit = unit;
    }

    /** Notes a problem where the node begins. */
    void add(String id, ASTNode node, String problem, String fix) {
        add(id, node.getStartPosition(), problem, fix);
    }

    /** Notes a problem at an offset of the text. */
    void add(String id, int offset, String problem, String fix) {
        int line = Math.max(0, unit.getLineNumber(offset));
        int column = line == 0 ? 0 : unit.getColumnNumber(offset) + 1;
        found.add(new Diagnostic(id, line, column, problem, fix));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of the text, each once, the first twenty. */
    List<Diagnostic> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Diagnostic::line)
                        .thenComparingInt(Diagnostic::column)
                        .thenComparing(Diagnostic::id))
                .limit(MOST)
                .toList();
    }
}
