package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.javasource.JavaSource;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.MethodInvocation;

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

    @Override
    public RuleSheet sheet() {
        return new RuleSheet("REG-012", "`now()` without a clock", Weight.MEDIUM, Action.FAIL);
    }

    @Override
    public Stream<Finding> check(JavaSource source) {
        Stream<? extends ASTNode> calls = source.find(MethodInvocation.class).stream()
                .filter(call -> call.arguments().isEmpty() && call.getExpression() != null)
                .filter(call ->
                        isTime(call.getExpression().toString(), call.getName().getIdentifier()));
        Stream<? extends ASTNode> dates = source.find(ClassInstanceCreation.class).stream()
                .filter(made ->
                        made.arguments().isEmpty() && made.getType().toString().matches("(java\\.util\\.)?Date"));
        return Stream.concat(calls, dates)
                .map(node -> Finding.error(
                        id(),
                        source.locate(node),
                        "`" + node + "` asks the machine for the time",
                        "Give the code a `Clock` to ask"));
    }

    private static boolean isTime(String owner, String method) {
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        return method.equals("now") && TIMES.contains(type)
                || method.equals("currentTimeMillis") && type.equals("System");
    }
}
