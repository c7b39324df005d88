package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.JavaSource;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** Calls of what reads and writes rows, told by the name or the declared type of what is called. */
final class Repositories {
    private static final Pattern OWNER =
            Pattern.compile("(this\\.)?(\\w*[rR]epository|\\w*[rR]epo|\\w*Rows|entityManager|jdbcTemplate|jdbcClient)");
    private static final Pattern TYPE = Pattern.compile(
            "\\w*Repository(<.*>)?|EntityManager|(NamedParameter)?Jdbc(Template|Operations)|JdbcClient");
    private static final Pattern WRITE = Pattern.compile(
            "(save|delete|persist|merge|remove|insert|update|increase|decrease|take|flush)\\w*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ =
            Pattern.compile("(find|get|read|query|search|list|stream|exists|count|load|fetch)\\w*");

    private Repositories() {}

    static Stream<MethodInvocation> reads(JavaSource source) {
        return calls(source)
                .filter(call -> READ.matcher(call.getName().getIdentifier()).matches());
    }

    static boolean isWrite(MethodInvocation call) {
        return isCall(call) && WRITE.matcher(call.getName().getIdentifier()).matches();
    }

    static Stream<MethodInvocation> calls(JavaSource source) {
        Set<String> typed = typed(source);
        return source.find(MethodInvocation.class).stream()
                .filter(call ->
                        isCall(call) || call.getExpression() != null && typed.contains(owner(call.getExpression())));
    }

    /** Reads that are handed over by name, such as {@code books::findById}. */
    static Stream<ExpressionMethodReference> readReferences(JavaSource source) {
        Set<String> typed = typed(source);
        return source.find(ExpressionMethodReference.class).stream()
                .filter(reference ->
                        READ.matcher(reference.getName().getIdentifier()).matches())
                .filter(reference -> typed.contains(owner(reference.getExpression()))
                        || OWNER.matcher(reference.getExpression().toString()).matches());
    }

    private static String owner(Expression expression) {
        return expression.toString().replaceFirst("^this\\.", "");
    }

    /** Names of fields and parameters that are told by their type. */
    private static Set<String> typed(JavaSource source) {
        Stream<String> fields = source.find(FieldDeclaration.class).stream()
                .filter(field -> TYPE.matcher(field.getType().toString()).matches())
                .flatMap(field -> JavaSource.find(field, VariableDeclarationFragment.class).stream())
                .map(variable -> variable.getName().getIdentifier());
        Stream<String> parameters = source.find(SingleVariableDeclaration.class).stream()
                .filter(parameter ->
                        TYPE.matcher(parameter.getType().toString()).matches())
                .map(parameter -> parameter.getName().getIdentifier());
        return Stream.concat(fields, parameters).collect(Collectors.toSet());
    }

    private static boolean isCall(MethodInvocation call) {
        return call.getExpression() != null
                && OWNER.matcher(call.getExpression().toString()).matches();
    }
}
