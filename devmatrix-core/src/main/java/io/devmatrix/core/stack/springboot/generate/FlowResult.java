package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;

/** The answer of a flow that is a structure: a record of its values. */
final class FlowResult {
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** What the server shows of $words. */
            public record $Name($components $) {}
            """);
    private static final Quote COMPONENT = Quote.parameters("@$annotations $Type $name");
    private static final Quote WIRE_NAME =
            Quote.annotations("import com.fasterxml.jackson.annotation.JsonProperty; @JsonProperty(\"$wire\")");

    private final FlowCode code;

    FlowResult(FlowCode code) {
        this.code = code;
    }

    Code unit() {
        FlowFacts flow = code.flow();
        return RECORD.with("words", flow.name().human())
                .with("Name", flow.types().result().simpleName())
                .with(
                        "components",
                        flow.flow().structure().stream().map(this::component).toList());
    }

    private Code component(Assignment part) {
        ValueType type = code.checked(part.value()).type();
        List<Code> annotations = new java.util.ArrayList<>();
        String wire = wire(code.facts(), part.target());
        if (!wire.equals(part.target())) {
            annotations.add(WIRE_NAME.with("wire", wire));
        }
        if (type.nullable()) {
            annotations.add(DtoConstraints.NULLABLE.code());
        }
        return COMPONENT
                .with("annotations", annotations)
                .with("Type", new FlowTypes(code.facts()).shown(type))
                .with("name", part.target());
    }

    private static String wire(FactTable facts, String name) {
        boolean snake = facts.application().api().naming() == ApiIr.Naming.SNAKE;
        return snake ? Name.of(name).snake() : name;
    }
}
