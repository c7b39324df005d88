package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The controller of one flow. */
final class FlowController {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.web.bind.annotation.RestController;

            /** Serves $words. */
            @RestController
            class $Controller {
                private final $Flow flow;
                $fields;

                $Controller($Flow flow, $more $) {
                    this.flow = flow;
                    $assignments;
                }

                $methods;
            }
            """);
    private static final Quote ANSWER = Quote.members(
            """
            import org.springframework.http.MediaType;

            @$Mapping(path = $Options.BASE_PATH + "$path", $ = $more)
            @$status
            $Result $name($parameters $) {
                $access;
                return $value;
            }
            """);
    private static final Quote NOTHING = Quote.members(
            """
            @$Mapping(path = $Options.BASE_PATH + "$path", $ = $more)
            @$status
            void $name($parameters $) {
                $access;
                $Attempts.run(() -> flow.$name($arguments));
            }
            """);
    private static final Quote NOTHING_ONCE = Quote.members(
            """
            @$Mapping(path = $Options.BASE_PATH + "$path", $ = $more)
            @$status
            void $name($parameters $) {
                $access;
                flow.$name($arguments);
            }
            """);
    private static final Quote OUTCOME = Quote.members(
            """
            import org.springframework.http.ResponseEntity;

            @$Mapping(path = $Options.BASE_PATH + "$path", $ = $more)
            ResponseEntity<$Body> $name($parameters $) {
                $access;
                $Outcome<$Body> outcome = $value;
                return ResponseEntity.status(outcome.status()).body(outcome.body());
            }
            """);
    private static final Quote CALL_ONCE = Quote.expression("flow.$name($arguments)");
    private static final Quote CALL = Quote.expression("$Attempts.of(() -> flow.$name($arguments))");
    private static final Quote PRODUCES = Quote.memberValues(
            "import org.springframework.http.MediaType; produces = MediaType.APPLICATION_JSON_VALUE");
    private static final Quote CONSUMES = Quote.memberValues(
            "import org.springframework.http.MediaType; consumes = MediaType.APPLICATION_JSON_VALUE");

    private final FlowCode code;
    private final FlowFacts flow;

    FlowController(FlowCode code) {
        this.code = code;
        this.flow = code.flow();
    }

    Code unit() {
        Optional<JavaType> access = AccessGuards.of(code.facts(), flow);
        return GuardCode.given(UNIT.code(), access)
                .with("fields", access.stream().map(GuardCode::field).toList())
                .with("words", flow.name().human())
                .with("Controller", flow.types().controller().simpleName())
                .with("Flow", JavaTypes.of(flow.types().service()))
                .with("methods", methods());
    }

    private List<Code> methods() {
        return flow.hasQuery() ? List.of(new FlowQuery(code).method(), method()) : List.of(method());
    }

    private Code method() {
        FlowOutcomes outcomes = new FlowOutcomes(code, true, true);
        TypeRef body = outcomes.body();
        boolean empty = body.equals(FlowOutcomes.VOID);
        if (FlowOutcomes.hasOwnStatus(flow.flow())) {
            return parts(OUTCOME)
                    .with("Body", empty ? TypeRef.of("java.lang.Void") : body)
                    .with("Outcome", code.units().base("flow.Outcome"))
                    .with("value", call())
                    .with("more", more(!empty));
        }
        return empty
                ? nothing()
                        .with("status", status())
                        .with("arguments", arguments())
                        .with("more", more(false))
                : parts(ANSWER)
                        .with("status", status())
                        .with("Result", body)
                        .with("value", call())
                        .with("more", more(true));
    }

    private Code nothing() {
        return FlowPhases.asks(flow).isPresent()
                ? parts(NOTHING_ONCE)
                : parts(NOTHING).with("Attempts", attempts());
    }

    private Code parts(Quote quote) {
        String method = http().method().toLowerCase(Locale.ROOT);
        String base = code.facts().application().api().base();
        return quote.with(
                        "Mapping",
                        TypeRef.of("org.springframework.web.bind.annotation."
                                + Name.of(method).pascal() + "Mapping"))
                .with("Options", code.units().base("ApiOptions"))
                .with("path", flow.path().substring(base.length()))
                .with("name", flow.name().camel())
                .with("access", access())
                .with("parameters", parameters());
    }

    private List<Code> access() {
        return AccessGuards.of(code.facts(), flow).isPresent()
                ? List.of(GuardCode.call(flow.name().camel(), arguments()))
                : List.of();
    }

    private Flow.Http http() {
        return flow.flow().http().orElseThrow();
    }

    private List<Code> more(boolean answers) {
        List<Code> more = new ArrayList<>();
        if (flow.hasBody()) {
            more.add(CONSUMES.code());
        }
        if (answers) {
            more.add(PRODUCES.code());
        }
        return more;
    }

    private List<Code> status() {
        return SuccessStatus.annotation(http().status());
    }

    private TypeRef attempts() {
        return code.units().base("flow.Attempts");
    }

    private Code call() {
        Code call = FlowPhases.asks(flow).isPresent() ? CALL_ONCE.code() : CALL.with("Attempts", attempts());
        return call.with("name", flow.name().camel()).with("arguments", arguments());
    }

    private List<Code> parameters() {
        List<Code> parameters = new ArrayList<>();
        flow.variables().forEach(variable -> parameters.add(ControllerParameters.pathVariable(variable.wireName())));
        if (flow.hasBody()) {
            parameters.add(ControllerParameters.body(JavaTypes.of(flow.types().input())));
        } else if (flow.hasQuery()) {
            parameters.add(new FlowQuery(code).parameter());
        }
        return parameters;
    }

    private List<Code> arguments() {
        List<Code> arguments = new ArrayList<>();
        flow.variables()
                .forEach(variable ->
                        arguments.add(FlowRow.name(Name.of(variable.wireName()).camel())));
        if (!flow.inputs().isEmpty()) {
            arguments.add(FlowRow.name(FlowQuery.name(flow)));
        }
        return arguments;
    }
}
