package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;

/** The request of a flow whose inputs are query parameters: a record that reads itself, and how a controller comes by it. */
final class FlowQuery {
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** What a client gives to $words. */
            public record $Name($components $) {
                /** Reads the parameters, or ends the request. */
                public static $Name read($Parameters parameters) {
                    $Name query = new $Name($reads);
                    parameters.finishInputs();
                    return query;
                }
            }
            """);
    private static final Quote MAYBE = Quote.expression("$Patch.ofNullable($read)");
    private static final Quote METHOD = Quote.members(
            """
            import org.springframework.util.MultiValueMap;
            import org.springframework.web.bind.annotation.ModelAttribute;
            import org.springframework.web.bind.annotation.RequestParam;

            @ModelAttribute
            $Name query(@RequestParam MultiValueMap<String, String> parameters) {
                return $Name.read(new $Parameters(parameters));
            }
            """);
    private static final Quote PARAMETER = Quote.parameters(
            """
            import jakarta.validation.Valid;
            import org.springframework.web.bind.annotation.ModelAttribute;

            @Valid @ModelAttribute(binding = false) $Name query""");

    private final FactTable facts;
    private final JavaUnits units;
    private final FlowFacts flow;

    FlowQuery(FlowCode code) {
        this.facts = code.facts();
        this.units = code.units();
        this.flow = code.flow();
    }

    /** The record of the request. */
    Code unit() {
        DtoComponents components = new DtoComponents(facts, units);
        return RECORD.with("words", flow.name().human())
                .with("Name", flow.types().input().simpleName())
                .with("Parameters", parameters())
                .with(
                        "components",
                        flow.inputs().stream().map(components::given).toList())
                .with("reads", flow.inputs().stream().map(this::read).toList());
    }

    private Code read(Member member) {
        FieldFacts field = member.field();
        Code read = new ParameterReads(new JavaTypes(facts)).given(field, field.wireName());
        return DtoComponents.maybeAbsent(member)
                ? MAYBE.with("Patch", units.base("json.Patch")).with("read", read)
                : read;
    }

    /** The method of a controller that reads the request. */
    Code method() {
        return METHOD.with("Name", JavaTypes.of(flow.types().input())).with("Parameters", parameters());
    }

    /** The request as a parameter, held to its constraints. */
    Code parameter() {
        return PARAMETER.with("Name", JavaTypes.of(flow.types().input()));
    }

    private TypeRef parameters() {
        return units.base("query.QueryParameters");
    }

    /** What controllers call the inputs of a request for the flow. */
    static String name(FlowFacts flow) {
        return flow.hasQuery() ? "query" : "body";
    }
}
