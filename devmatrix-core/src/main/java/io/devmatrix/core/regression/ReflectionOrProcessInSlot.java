package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.QualifiedName;

/** A fill is to do its task with what it is given: neither look behind the types nor leave the process. */
public final class ReflectionOrProcessInSlot implements RegressionRule {
    private static final Set<String> METHODS = Set.of(
            "setAccessible",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredConstructor",
            "forName",
            "exec",
            "loadLibrary",
            "halt",
            "exit");
    private static final Pattern OWNER = Pattern.compile("Class|Runtime(\\.getRuntime\\(\\))?|System");
    private static final Pattern PACKAGE =
            Pattern.compile("(java\\.lang\\.(reflect|invoke)|sun\\.misc|jdk\\.internal)(\\..*)?");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet(
                "REG-021", "Reflection or process start in a slot", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMainJava() && file.origin() == Origin.SLOT;
    }

    @Override
    public boolean needsFiles() {
        return false;
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<? extends ASTNode> calls =
                source.find(MethodInvocation.class).stream().filter(ReflectionOrProcessInSlot::isForbidden);
        Stream<? extends ASTNode> processes = source.find(ClassInstanceCreation.class).stream()
                .filter(made -> made.getType().toString().endsWith("ProcessBuilder"));
        Stream<? extends ASTNode> imports = source.find(ImportDeclaration.class).stream()
                .filter(line ->
                        PACKAGE.matcher(line.getName().getFullyQualifiedName()).matches());
        Stream<? extends ASTNode> names = source.find(QualifiedName.class).stream()
                .filter(name -> !(name.getParent() instanceof ImportDeclaration))
                .filter(name -> !(name.getParent() instanceof QualifiedName))
                .filter(name -> PACKAGE.matcher(name.getFullyQualifiedName()).matches());
        return Stream.of(calls, processes, imports, names)
                .flatMap(nodes -> nodes)
                .map(node -> Finding.error(
                        id(),
                        source.locate(node),
                        "`" + node.toString().strip() + "` reaches past what the slot is given",
                        "Use the parameters of the method"));
    }

    private static boolean isForbidden(MethodInvocation call) {
        String name = call.getName().getIdentifier();
        if (!METHODS.contains(name)) {
            return false;
        }
        boolean common = name.equals("forName") || name.equals("exec") || name.equals("exit") || name.equals("halt");
        return !common
                || call.getExpression() != null
                        && OWNER.matcher(call.getExpression().toString()).matches();
    }
}
