package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.javasource.JavaSource;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.MethodInvocation;

/** Calls of what reads and writes rows, told by the name of what is called. */
final class Repositories {
    private static final Pattern OWNER =
            Pattern.compile("(this\\.)?(\\w*[rR]epository|\\w*[rR]epo|\\w*Rows|entityManager|jdbcTemplate|jdbcClient)");
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
        return source.find(MethodInvocation.class).stream().filter(Repositories::isCall);
    }

    private static boolean isCall(MethodInvocation call) {
        return call.getExpression() != null
                && OWNER.matcher(call.getExpression().toString()).matches();
    }
}
