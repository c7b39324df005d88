package io.devmatrix.core.load;

import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the parts of a signature stand for: rows, answers of ports, plain values. */
final class ParameterTypes {
    private static final Pattern ANSWER = Pattern.compile("([A-Z]\\w*)\\.([a-z]\\w*)");

    private final Reading reading;
    private final References references;
    private final TypeReader types;

    ParameterTypes(Reading reading) {
        this.reading = reading;
        this.references = new References(reading);
        this.types = new TypeReader(reading);
    }

    /** The parameter; empty, with a finding, when its type is none. */
    Optional<Parameter> parameter(Value signature, String name, Optional<String> type) {
        if (type.isEmpty()) {
            return row(signature, name);
        }
        String text = type.get().strip();
        if (text.endsWith("[]")) {
            return rows(signature, name, text.substring(0, text.length() - 2).strip());
        }
        Matcher answer = ANSWER.matcher(text);
        if (answer.matches()) {
            references.operation(signature.location(), answer.group(1), answer.group(2));
            return Optional.of(new Parameter.Reply(name, answer.group(1), answer.group(2)));
        }
        return isEntity(text)
                ? Optional.of(new Parameter.Row(name, text))
                : plain(signature, name, text).map(p -> p);
    }

    private boolean isEntity(String text) {
        return reading.names().entities().contains(text);
    }

    private Optional<Parameter> row(Value signature, String name) {
        String entity = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        if (isEntity(entity)) {
            return Optional.of(new Parameter.Row(name, entity));
        }
        reading.problems()
                .error(
                        ModelProblem.UNKNOWN_ENTITY,
                        signature.location(),
                        "There is no entity `" + entity + "`, and the parameter `" + name + "` has no type",
                        "Write its type, such as `" + name + ": int`");
        return Optional.empty();
    }

    private Optional<Parameter> rows(Value signature, String name, String entity) {
        return references.entity(signature.location(), entity)
                ? Optional.of(new Parameter.Rows(name, entity))
                : Optional.empty();
    }

    /** A value without parts; empty, with a finding, when the text is the type of none. */
    Optional<Parameter.Plain> plain(Value signature, String name, String text) {
        if (isEntity(text) || text.endsWith("[]")) {
            refuse(signature, text, "Give values: whoever asks it knows the rows");
            return Optional.empty();
        }
        Scalar scalar = new Scalar(signature.location(), text.strip(), Scalar.Style.DOUBLE_QUOTED);
        Value part = new Value(reading, signature.node(), signature.key(), signature.at(), scalar);
        return types.read(part).flatMap(type -> {
            if (isDocument(type.type())) {
                refuse(signature, text, "Name the values that are to be carried, each with its type");
                return Optional.empty();
            }
            return Optional.of(new Parameter.Plain(name, type.type(), type.nullable()));
        });
    }

    private static boolean isDocument(Type type) {
        return type.kind() == Type.Kind.JSON || type.kind() == Type.Kind.BYTES;
    }

    private void refuse(Value signature, String text, String fix) {
        reading.problems()
                .error(ModelProblem.UNKNOWN_TYPE, signature.location(), "`" + text + "` is no plain value", fix);
    }
}
