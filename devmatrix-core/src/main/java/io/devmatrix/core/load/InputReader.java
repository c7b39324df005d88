package io.devmatrix.core.load;

import io.devmatrix.core.ir.DefaultValue;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Limits;
import java.util.Optional;

/** Reads the fields of a flow's request. */
final class InputReader {
    private final Reading reading;
    private final TypeReader types;
    private final DefaultReader defaults;

    InputReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
        this.defaults = new DefaultReader(reading);
    }

    Input read(Value value) {
        if (!value.isObject()) {
            return value.scalarText().startsWith("->") ? reference(value) : shortForm(value);
        }
        Fields input = value.fields("input");
        Optional<ParsedType> parsed = input.value("type").flatMap(types::read);
        Limits bounds =
                parsed.map(type -> LimitsReader.read(input, type.type())).orElse(Limits.NONE);
        Optional<DefaultValue> preset =
                parsed.flatMap(type -> input.value("default").flatMap(given -> defaults.read(given, type.type())));
        return new Input(
                value.node(),
                value.key(),
                parsed.map(ParsedType::type),
                "",
                parsed.map(ParsedType::nullable).orElse(false),
                preset,
                bounds);
    }

    private Input shortForm(Value value) {
        Optional<ParsedType> parsed = types.read(value);
        boolean nullable = parsed.map(ParsedType::nullable).orElse(false);
        return new Input(
                value.node(), value.key(), parsed.map(ParsedType::type), "", nullable, Optional.empty(), Limits.NONE);
    }

    private Input reference(Value value) {
        Arrow arrow = Arrow.read(value, reading);
        new References(reading).entity(value.location(), arrow.target());
        if (arrow.many() || arrow.inverse().isPresent()) {
            reading.problems()
                    .error(
                            ModelProblem.FORM,
                            value.location(),
                            "`" + value.scalarText() + "` is more than an input takes",
                            "Write `-> " + arrow.target() + "` or `-> " + arrow.target() + "?`");
        }
        return new Input(
                value.node(),
                value.key(),
                Optional.empty(),
                arrow.target(),
                arrow.nullable(),
                Optional.empty(),
                Limits.NONE);
    }
}
