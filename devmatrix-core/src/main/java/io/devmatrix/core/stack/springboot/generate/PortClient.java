package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The client of a port: each question as a request, each answer as a value or a named error. */
final class PortClient {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.context.annotation.Fallback;
            import org.springframework.stereotype.Component;

            /** Asks {@link $Port} over HTTP, at the address {@code ports.$key.url}. */
            @Component
            @Fallback
            class $Client implements $Port {
                private final $HttpPort port;

                $Client($HttpPorts ports) {
                    this.port = ports.of("$key");
                }

                $methods;
            }
            """);
    private static final Quote PLAIN = Quote.members(
            """
            @Override
            public $Reply $name($parameters $) {
                $ask;
            }
            """);
    private static final Quote MAPPED = Quote.members(
            """
            @Override
            public $Reply $name($parameters $) {
                try {
                    $ask;
                } catch ($PortException e) {
                    throw $problem;
                }
            }
            """);
    private static final Quote ASK_WITH = Quote.statements(
            "return port.ask(\"$name\", http -> http.$method().uri($uri).body(request), $Reply.class);");
    private static final Quote ASK_ALONE =
            Quote.statements("return port.ask(\"$name\", http -> http.$method().uri($uri), $Reply.class);");
    private static final Quote TELL_WITH =
            Quote.statements("port.tell(\"$name\", http -> http.$method().uri($uri).body(request));");
    private static final Quote TELL_ALONE = Quote.statements("port.tell(\"$name\", http -> http.$method().uri($uri));");

    private final JavaUnits units;
    private final PortFacts port;

    PortClient(JavaUnits units, PortFacts port) {
        this.units = units;
        this.port = port;
    }

    Code unit() {
        return UNIT.with("Port", port.type().simpleName())
                .with("key", port.name().kebab())
                .with("Client", port.client().simpleName())
                .with("HttpPort", units.base("port.HttpPort"))
                .with("HttpPorts", units.base("port.HttpPorts"))
                .with("methods", port.operations().stream().map(this::method).toList());
    }

    private Code method(PortFacts.Operation operation) {
        Port.Operation asked = operation.operation();
        boolean mapped = !asked.refusals().isEmpty() || asked.unavailable().isPresent();
        Code method = mapped
                ? MAPPED.with("PortException", units.base("port.PortException")).with("problem", problem(asked))
                : PLAIN.code();
        return method.with("Reply", PortGenerator.reply(operation))
                .with("name", asked.name())
                .with("parameters", PortGenerator.parameters(operation))
                .with("ask", ask(operation));
    }

    private Code ask(PortFacts.Operation operation) {
        Port.Operation asked = operation.operation();
        boolean body = asked.hasBody() && asked.in().stream().anyMatch(value -> !asked.isInPath(value));
        Code statement = operation.out().isEmpty()
                ? (body ? TELL_WITH : TELL_ALONE).code()
                : (body ? ASK_WITH : ASK_ALONE).with("Reply", JavaTypes.of(operation.reply()));
        return statement
                .with("name", asked.name())
                .with("method", asked.method().toLowerCase(Locale.ROOT))
                .with("uri", uri(operation));
    }

    /** The template of the address, then what its holes stand for, in their order. */
    private static List<Code> uri(PortFacts.Operation operation) {
        Port.Operation asked = operation.operation();
        List<Member> query = operation.in().stream()
                .filter(member -> !asked.hasBody() && !inPath(asked, member))
                .toList();
        String path = asked.path()
                + query.stream()
                        .map(member -> member.field().wireName() + "={"
                                + member.field().name().text() + "}")
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        List<Code> uri = new ArrayList<>(List.of(Quote.expression("\"$path\"").with("path", path)));
        Stream.concat(
                        operation.in().stream()
                                .filter(member -> inPath(asked, member))
                                .sorted(java.util.Comparator.comparing(member ->
                                        path.indexOf("{" + member.field().name().text() + "}"))),
                        query.stream())
                .map(PortClient::text)
                .forEach(uri::add);
        return uri;
    }

    private static boolean inPath(Port.Operation asked, Member member) {
        return asked.path().contains("{" + member.field().name().text() + "}");
    }

    /** A value as JSON would write it, without quotes. */
    private static Code text(Member member) {
        Type.Kind kind = ((AttributeFacts) member.field()).type().kind();
        String suffix = kind == Type.Kind.DECIMAL ? ".toPlainString()" : kind == Type.Kind.ENUM ? ".wire()" : "";
        return Quote.expression("request.$name()" + suffix)
                .with("name", member.field().dtoName().camel());
    }

    /** The named error of a status, or what any other answer means. */
    private Code problem(Port.Operation asked) {
        String cases = asked.refusals().stream()
                .map(refusal -> "case " + refusal.status() + " -> " + raised(refusal.error()))
                .collect(Collectors.joining("\n"));
        String other = asked.unavailable().map(PortClient::raised).orElse("e;");
        Quote problem = Quote.expression(
                cases.isEmpty()
                        ? other.substring(0, other.length() - 1)
                        : "switch (e.status()) {\n" + cases + "\ndefault -> " + other + "\n}");
        return problem.with("ProblemException", units.base("error.ProblemException"))
                .with("Problems", JavaTypes.of(units.problems()));
    }

    private static String raised(BusinessError error) {
        return "$ProblemException.of($Problems." + ProblemsGenerator.constant(error) + ");";
    }
}
