package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The methods of a flow that asks a port: what to ask is read in one transaction, what follows happens in another. */
final class FlowPhases {
    private static final Quote PUBLIC = Quote.members(
            """
            import org.springframework.transaction.annotation.Propagation;
            import org.springframework.transaction.annotation.Transactional;

            /** Asks the $words with no transaction open, then carries it out; or ends the request and leaves everything as it was. */
            @Transactional(propagation = Propagation.NEVER)
            public $Result $name($parameters $) {
                $statements;
            }
            """);
    private static final Quote PRIVATE = Quote.members(
            """
            private $Result $name($parameters $) {
                $statements;
            }
            """);
    private static final Quote CALL = Quote.expression("$object.$method(() -> $name($arguments))");
    private static final Quote ASK = Quote.expression("$port.$operation($arguments)");
    private static final Quote ALONE = Quote.statements("$call;");
    private static final Quote RETURN = Quote.statements("return $call;");
    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final Quote NAME = Quote.expression("$name");
    private static final TypeRef INSTANT = TypeRef.of("java.time.Instant");

    private final FlowParts parts;
    private final FlowFacts flow;
    private final Step.Ask ask;
    private final PortFacts.Operation operation;
    private final FlowCode first;
    private final FlowCode second;

    FlowPhases(FactTable facts, JavaUnits units, FlowFacts flow, ModelExpressions checked) {
        this.flow = flow;
        this.ask = asks(flow).orElseThrow();
        this.operation = facts.operation(ask);
        this.first = new FlowCode(facts, units, flow, checked, true);
        this.second = new FlowCode(facts, units, flow, checked, true);
        this.parts = new FlowParts(flow);
    }

    /** The step with which the flow asks a port. */
    static java.util.Optional<Step.Ask> asks(FlowFacts flow) {
        return flow.flow().steps().stream()
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast)
                .findFirst();
    }

    /** A parameter of a method, and what is handed over for it. */
    private record Given(TypeRef type, String name) {}

    List<Code> methods(SortedMap<String, TypeRef> given) {
        FlowOutcomes outcomes = new FlowOutcomes(second, true, FlowOutcomes.writes(flow.flow()));
        List<Code> question = parts.opening(first, false);
        int at = flow.flow().steps().indexOf(ask);
        question.addAll(new FlowSteps(first, new FlowLocks(first, false), outcomes)
                .write(flow.flow().steps().subList(0, at)));
        if (!operation.in().isEmpty()) {
            question.add(RETURN.with("call", new FlowAskStep(first).question(ask)));
        }
        boolean writes = FlowOutcomes.writes(flow.flow());
        List<Code> change = parts.opening(second, writes);
        change.addAll(new FlowSteps(second, new FlowLocks(second, writes), outcomes)
                .write(flow.flow().steps()));
        change.addAll(outcomes.last());
        List<Code> methods = new ArrayList<>();
        methods.add(start(outcomes.type(), writes, question.isEmpty()));
        if (!question.isEmpty()) {
            methods.add(method(asked(), toAsk(), arguments(first), question));
        }
        methods.add(method(outcomes.type(), "withAnswer", answered(), change));
        given.putAll(first.given());
        given.putAll(second.given());
        return methods;
    }

    private String toAsk() {
        return flow.name().camel().equals("toAsk") ? "toAskFirst" : "toAsk";
    }

    private TypeRef asked() {
        return operation.in().isEmpty() ? FlowOutcomes.VOID : JavaTypes.of(operation.request());
    }

    private static Code method(TypeRef result, String name, List<Given> parameters, List<Code> statements) {
        return PRIVATE.with("Result", result)
                .with("name", name)
                .with(
                        "parameters",
                        parameters.stream()
                                .map(one -> PARAMETER.with("Type", one.type()).with("name", one.name()))
                                .toList())
                .with("statements", statements);
    }

    private Code start(TypeRef result, boolean writes, boolean nothingToRead) {
        List<Code> statements = new ArrayList<>();
        if (first.access().readsNow() || second.access().readsNow()) {
            statements.add(FlowService.NOW.with("Now", first.units().base("entity.Now")));
        }
        statements.addAll(new FlowInputs(first).variables());
        String phases = second.phases();
        if (!nothingToRead) {
            boolean asks = !operation.in().isEmpty();
            Code call = call(phases, asks ? "question" : "check", toAsk(), arguments(first));
            statements.add(asks ? FlowName.declare(asked(), second.asked(), call) : ALONE.with("call", call));
        }
        statements.add(answer());
        boolean empty = result.equals(FlowOutcomes.VOID);
        String method = writes ? (empty ? "run" : "change") : empty ? "check" : "read";
        Code call = call(phases, method, "withAnswer", answered());
        statements.add((empty ? ALONE : RETURN).with("call", call));
        return PUBLIC.with("words", Name.of(ask.port()).human())
                .with("Result", result)
                .with("name", flow.name().camel())
                .with("parameters", parts.request())
                .with("statements", statements);
    }

    private JavaType portType() {
        return first.facts().ports().stream()
                .filter(port -> port.port().name().equals(ask.port()))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private Code answer() {
        Code call = ASK.with("port", second.port(portType()))
                .with("operation", ask.operation())
                .with("arguments", operation.in().isEmpty() ? List.of() : List.of(NAME.with("name", second.asked())));
        return ask.as().isEmpty() ? ALONE.with("call", call) : FlowName.declare(reply(), ask.as(), call);
    }

    private TypeRef reply() {
        return PortGenerator.reply(operation);
    }

    private static Code call(String object, String method, String name, List<Given> arguments) {
        return CALL.with("object", object)
                .with("method", method)
                .with("name", name)
                .with(
                        "arguments",
                        arguments.stream()
                                .map(one -> NAME.with("name", one.name()))
                                .toList());
    }

    /** What a phase is given of the request: also what the flow makes itself, so that both phases see the same. */
    private List<Given> arguments(FlowCode code) {
        List<Given> given = new ArrayList<>();
        parts.requested().forEach((name, type) -> given.add(new Given(type, name)));
        new FlowInputs(code).presets().forEach((name, type) -> given.add(new Given(type, name)));
        if (code.access().readsNow()) {
            given.add(new Given(INSTANT, "now"));
        }
        return given;
    }

    private List<Given> answered() {
        List<Given> given = arguments(second);
        if (!operation.in().isEmpty()) {
            given.add(new Given(asked(), second.asked()));
        }
        if (!ask.as().isEmpty()) {
            given.add(new Given(reply(), ask.as()));
        }
        return given;
    }
}
