package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.QualifiedName;

/** Code that asks the machine for the time cannot be tested at another time, nor in another zone. */
public final class NowWithoutClock implements RegressionRule {
    private static final Set<String> TIMES = Set.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "ZonedDateTime");

    private static final Pattern MACHINE =
            Pattern.compile("(java\\.time\\.)?Clock\\.(system(UTC|DefaultZone)?|tick\\w*)\\(.*\\)");

    private static final Set<String> READ = Set.of("instant", "millis");

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-012", "`now()` without a clock", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Set<String> imported = imported(source);
        Stream<? extends ASTNode> calls =
                source.find(MethodInvocation.class).stream().filter(call -> asksTheMachine(call, imported));
        Stream<? extends ASTNode> references = source.find(ExpressionMethodReference.class).stream()
                .filter(reference -> isTime(
                        reference.getExpression().toString(),
                        reference.getName().getIdentifier()));
        Stream<? extends ASTNode> dates = source.find(ClassInstanceCreation.class).stream()
                .filter(made ->
                        made.arguments().isEmpty() && made.getType().toString().matches("(java\\.util\\.)?Date"));
        return Stream.of(calls, references, dates)
                .flatMap(nodes -> nodes)
                .map(node -> Finding.error(
                        id(),
                        source.locate(node),
                        "`" + node + "` asks the machine for the time",
                        "Give the code a `Clock` to ask"));
    }

    private static boolean asksTheMachine(MethodInvocation call, Set<String> imported) {
        String method = call.getName().getIdentifier();
        if (call.getExpression() == null) {
            return hasNoClock(call) && imported.contains(method);
        }
        String owner = call.getExpression().toString();
        return hasNoClock(call) && isTime(owner, method)
                || MACHINE.matcher(owner).matches() && READ.contains(method);
    }

    private static boolean hasNoClock(MethodInvocation call) {
        return ((List<?>) call.arguments())
                .stream()
                        .allMatch(part -> MACHINE.matcher(part.toString()).matches()
                                || part.toString().matches("Zone(Id|Offset)\\..*"));
    }

    /** Methods that may be called without their type, and ask the machine for the time. */
    private static Set<String> imported(JavaSource source) {
        return source.find(ImportDeclaration.class).stream()
                .filter(line -> line.isStatic() && !line.isOnDemand())
                .map(line -> (QualifiedName) line.getName())
                .filter(name -> isTime(
                        name.getQualifier().getFullyQualifiedName(),
                        name.getName().getIdentifier()))
                .map(name -> name.getName().getIdentifier())
                .collect(Collectors.toSet());
    }

    private static boolean isTime(String owner, String method) {
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        return method.equals("now") && TIMES.contains(type)
                || method.equals("currentTimeMillis") && type.equals("System");
    }
}
