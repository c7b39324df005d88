package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The interface that a fill implements, with the records of what it is given. */
final class SlotInterface {
    private static final Quote RECORD =
            Quote.members("""
            /** $doc */
            record $Name($components $) {}
            """);
    private static final Quote RECORD_OF_LISTS = Quote.members(
            """
            /** $doc */
            record $Name($components $) {
                /** Keeps what it is given. */
                public $Name {
                    $copies;
                }
            }
            """);
    private static final Quote COPY = Quote.statements("import java.util.List; $name = List.copyOf($name);");
    private static final Quote COMPONENT = Quote.parameters("@$nullable $Type $name");
    private static final Quote NOW = Quote.parameters("import java.time.Instant; Instant now");
    private static final Quote IDS =
            Quote.parameters("import java.util.UUID; import java.util.function.Supplier; Supplier<UUID> ids");
    private static final Quote REFUSED = Quote.members(
            """
            import java.io.Serial;

            /** Says no: what is asked is answered with the error. */
            final class Refused extends RuntimeException {
                @Serial
                private static final long serialVersionUID = 1L;

                private final Reason reason;

                /** The errors that it may say no with. */
                public enum Reason {
                    $reasons
                }

                /** A refusal for that reason. */
                public Refused(Reason reason) {
                    super(reason.name());
                    this.reason = reason;
                }

                /** Why. */
                public Reason reason() {
                    return reason;
                }
            }
            """);
    private static final Quote REASON =
            Quote.constants("""
            /** $title */
            $CONSTANT
            """);

    private final SlotPlan plan;
    private final SlotJava java = new SlotJava("");

    SlotInterface(SlotPlan plan) {
        this.plan = plan;
    }

    Code unit() {
        Code unit = new SlotDoc(plan)
                .unit()
                .with("Slot", plan.types().contract().simpleName())
                .with("Result", java.of(plan.result()))
                .with("nullable", nullable(plan.result()))
                .with("name", plan.behaviour().signature().method())
                .with("parameters", parameters())
                .with("members", members());
        return unit;
    }

    private List<Code> parameters() {
        List<Code> parameters = new ArrayList<>();
        plan.parameters().forEach(parameter -> parameters.add(component(parameter.name(), parameter.shape())));
        if (!plan.ports().isEmpty()) {
            parameters.add(COMPONENT
                    .with("nullable", List.of())
                    .with("Type", java.nested(SlotRecordNames.PORTS))
                    .with("name", "ports"));
        }
        return parameters;
    }

    private Code component(String name, Shape shape) {
        return COMPONENT
                .with("nullable", nullable(shape))
                .with("Type", java.of(shape))
                .with("name", name);
    }

    private static List<Code> nullable(Shape shape) {
        return shape.nullable() ? List.of(DtoConstraints.NULLABLE.code()) : List.of();
    }

    private List<Code> members() {
        List<Code> members = new ArrayList<>();
        Stream<Shape> given = plan.parameters().stream().map(Parameter::shape);
        SlotJava.records(Stream.concat(given, Stream.of(plan.result())).toList())
                .forEach(parts -> members.add(record(parts)));
        if (!plan.ports().isEmpty()) {
            members.add(ports(plan.ports()));
        }
        if (!plan.reasons().isEmpty()) {
            members.add(REFUSED.with(
                    "reasons",
                    plan.reasons().stream().map(SlotInterface::reason).toList()));
        }
        return members;
    }

    private Code record(Shape.Parts parts) {
        List<String> lists = parts.members().entrySet().stream()
                .filter(member -> member.getValue() instanceof Shape.Many)
                .map(Map.Entry::getKey)
                .toList();
        Code record = lists.isEmpty()
                ? RECORD.code()
                : RECORD_OF_LISTS.with(
                        "copies",
                        lists.stream().map(name -> COPY.with("name", name)).toList());
        return record.with("doc", doc(parts))
                .with("Name", parts.javaName())
                .with(
                        "components",
                        parts.members().entrySet().stream()
                                .map(member -> component(member.getKey(), member.getValue()))
                                .toList());
    }

    private static String doc(Shape.Parts parts) {
        if (!parts.entity().isEmpty()) {
            return "What is known of the row " + parts.entity() + ".";
        }
        return parts.javaName().equals(SlotRecordNames.RESULT) ? "What it gives." : "What the port has answered.";
    }

    private static Code ports(Set<Port> ports) {
        List<Code> components = new ArrayList<>();
        if (ports.contains(Port.NOW)) {
            components.add(NOW.code());
        }
        if (ports.contains(Port.IDS)) {
            components.add(IDS.code());
        }
        return RECORD.with("doc", "What else may be reached.")
                .with("Name", SlotRecordNames.PORTS)
                .with("components", components);
    }

    private static Code reason(Reason reason) {
        return REASON.with("title", Doc.sentence(reason.title(), "")).with("CONSTANT", reason.constant());
    }
}
