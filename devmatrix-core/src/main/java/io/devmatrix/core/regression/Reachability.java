package io.devmatrix.core.regression;

import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.javasource.JavaSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.SuperMethodReference;
import org.eclipse.jdt.core.dom.TypeMethodReference;

/**
 * Which methods can be called, by their names: a name that is called anywhere that can be come to reaches all methods of
 * that name. So it may call a dead method alive, and never a living one dead.
 */
final class Reachability {
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Annotations that say nothing of who calls the method. */
    private static final Set<String> SILENT = Set.of(
            "Deprecated",
            "Lock",
            "Modifying",
            "NonNull",
            "Nullable",
            "Query",
            "SafeVarargs",
            "SuppressWarnings",
            "Transactional");

    /** Who may call whatever there is, and so must find it there. */
    private static final Set<Origin> FREE = Set.of(Origin.HAND_WRITTEN, Origin.REPLACED, Origin.TEST);

    private final Map<String, List<MethodDeclaration>> declared = new TreeMap<>();
    private final Set<String> reached = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Reachability() {}

    static Reachability of(Sources sources) {
        Reachability reachability = new Reachability();
        for (SourceFile file : sources.files()) {
            boolean judged = !FREE.contains(file.origin());
            file.java().ifPresent(source -> reachability.read(source, judged));
        }
        reachability.spread();
        return reachability;
    }

    /** Whether something that can be come to calls a method of its name, or something outside may call it. */
    boolean reaches(MethodDeclaration method) {
        return isCalledFromOutside(method) || reached.contains(method.getName().getIdentifier());
    }

    private void read(JavaSource source, boolean judged) {
        for (MethodDeclaration method : source.find(MethodDeclaration.class)) {
            declared.computeIfAbsent(method.getName().getIdentifier(), name -> new ArrayList<>())
                    .add(method);
            if (!judged || isCalledFromOutside(method)) {
                walk(method);
            }
        }
        walkOutsideOfMethods(source.unit());
    }

    private void spread() {
        while (!open.isEmpty()) {
            declared.getOrDefault(open.pop(), List.of()).forEach(this::walk);
        }
    }

    private void reach(String name) {
        if (reached.add(name)) {
            open.push(name);
        }
    }

    /** Initializers, and what annotations say: a framework finds methods by their names there. */
    private void walkOutsideOfMethods(CompilationUnit unit) {
        unit.accept(new Calls(true));
    }

    private void walk(ASTNode method) {
        method.accept(new Calls(false));
    }

    /** Whether something that is no code of the project may call it: a framework, or who starts the program. */
    static boolean isCalledFromOutside(MethodDeclaration method) {
        return method.isConstructor()
                || method.getName().getIdentifier().equals("main")
                || Annotations.of(method).stream().anyMatch(known -> !SILENT.contains(Annotations.name(known)));
    }

    /** Notes each name that is called. */
    private final class Calls extends ASTVisitor {
        private final boolean methodsLeftOut;

        Calls(boolean methodsLeftOut) {
            this.methodsLeftOut = methodsLeftOut;
        }

        @Override
        public boolean visit(MethodDeclaration method) {
            return !methodsLeftOut || !hasName(method);
        }

        private boolean hasName(MethodDeclaration method) {
            return !method.isConstructor();
        }

        @Override
        public boolean visit(MethodInvocation call) {
            reach(call.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(SuperMethodInvocation call) {
            reach(call.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(ExpressionMethodReference call) {
            reach(call.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(TypeMethodReference call) {
            reach(call.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(SuperMethodReference call) {
            reach(call.getName().getIdentifier());
            return true;
        }

        @Override
        public boolean visit(StringLiteral text) {
            if (isInAnnotation(text)) {
                WORD.matcher(text.getLiteralValue()).results().forEach(word -> reach(word.group()));
            }
            return true;
        }

        private boolean isInAnnotation(ASTNode node) {
            ASTNode parent = node.getParent();
            while (parent != null && !(parent instanceof Annotation)) {
                parent = parent.getParent();
            }
            return parent != null;
        }
    }
}
