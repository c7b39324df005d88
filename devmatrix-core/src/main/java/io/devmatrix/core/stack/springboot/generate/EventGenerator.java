package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An event that flows emit: a record of what it carries. */
final class EventGenerator implements Generator {
    private static final Quote RECORD = Quote.compilationUnit(
            """
            package $package;

            /** What the event {@code $Name} carries. */
            public record $Name($components $) {
                /** The type of the event in the outbox. */
                public static final String TYPE = "$Name";
            }
            """);
    private static final Quote COMPONENT = Quote.parameters("@$annotations $Type $name");
    private static final Quote WIRE_NAME =
            Quote.annotations("import com.fasterxml.jackson.annotation.JsonProperty; @JsonProperty(\"$wire\")");

    private final FactTable facts;
    private final JavaUnits units;
    private final ModelExpressions checked;

    EventGenerator(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.checked = checked;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.EVENT;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EventFacts event = facts.events().stream()
                .filter(candidate -> candidate.emits().get(0).node().equals(atom.node()))
                .findFirst()
                .orElseThrow();
        Code unit = RECORD.with("Name", event.type().simpleName())
                .with(
                        "components",
                        event.parts().stream()
                                .map(part -> component(part, types(event, part)))
                                .toList());
        Stream<GeneratedFile> one = units.only(event.type(), unit, atom);
        return event.equals(facts.events().get(0)) ? Stream.concat(one, Stream.of(packageInfo(atom))) : one;
    }

    /** The types of the value in all steps that emit the event. */
    private List<ValueType> types(EventFacts event, EventFacts.Part part) {
        return event.emits().stream()
                .flatMap(emit -> emit.payload().stream())
                .filter(value -> value.target().equals(part.name()))
                .map(value -> checked.of(value.value(), "").orElseThrow())
                .map(CheckedExpression::type)
                .toList();
    }

    private Code component(EventFacts.Part part, List<ValueType> types) {
        List<Code> annotations = new ArrayList<>();
        if (!part.wireName().equals(part.name())) {
            annotations.add(WIRE_NAME.with("wire", part.wireName()));
        }
        if (types.stream().anyMatch(ValueType::nullable)) {
            annotations.add(DtoConstraints.NULLABLE.code());
        }
        return COMPONENT
                .with("annotations", annotations)
                .with("Type", new FlowTypes(facts).shown(types.get(0)))
                .with("name", part.name());
    }

    private GeneratedFile packageInfo(Atom atom) {
        String name = facts.packages().event();
        String text = "/** What the events of the service carry. */\n@NullMarked\npackage " + name
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return GeneratedFile.java(name + ".package-info", text, atom.rule(), atom.node());
    }
}
