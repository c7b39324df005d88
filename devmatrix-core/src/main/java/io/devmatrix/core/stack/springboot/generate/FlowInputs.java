package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The request of a flow, and its values with defaults as variables. */
final class FlowInputs {
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** What a client gives to $words. */
            public record $Name($components $) {}
            """);
    private static final Quote GIVEN_OR = Quote.expression("input.$name().orElse($value)");

    private final FlowCode code;
    private final DefaultValues defaults;

    FlowInputs(FlowCode code) {
        this.code = code;
        this.defaults = new DefaultValues(code.facts(), code.units());
    }

    /** The record of the request. */
    Code unit() {
        FlowFacts flow = code.flow();
        DtoComponents components = new DtoComponents(code.facts(), code.units());
        return RECORD.with("words", flow.name().human())
                .with("Name", flow.types().input().simpleName())
                .with(
                        "components",
                        flow.inputs().stream().map(components::given).toList());
    }

    /** Variables for the values that have a default. */
    List<Code> variables() {
        JavaTypes types = new JavaTypes(code.facts());
        return code.flow().inputs().stream()
                .filter(member -> preset(member).isPresent())
                .map(member -> FlowName.declare(
                        types.inDto(member.field()),
                        member.field().name().text(),
                        GIVEN_OR.with("name", member.field().dtoName().camel())
                                .with("value", preset(member).orElseThrow())))
                .toList();
    }

    /** Types of the values that have a default, by the name of their variable. */
    Map<String, TypeRef> presets() {
        Map<String, TypeRef> presets = new LinkedHashMap<>();
        code.flow().inputs().stream()
                .filter(member -> preset(member).isPresent())
                .forEach(member ->
                        presets.put(member.field().name().text(), new JavaTypes(code.facts()).inDto(member.field())));
        return presets;
    }

    /** The default of a value that has one. */
    Optional<Code> preset(Member member) {
        return member.field() instanceof AttributeFacts attribute
                        && attribute.defaultValue().isPresent()
                ? Optional.of(defaults.boxed(attribute))
                : Optional.empty();
    }
}
