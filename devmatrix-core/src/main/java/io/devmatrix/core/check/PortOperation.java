package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions and answers of ports carry plain values, and the address of a question is always complete. */
final class PortOperation implements IrRule {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Set<Type.Kind> DOCUMENTS = Set.of(Type.Kind.JSON, Type.Kind.BYTES);

    @Override
    public String id() {
        return "RULE-705";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().ports().stream()
                .flatMap(port -> port.operations().stream())
                .flatMap(operation -> Stream.of(
                                variables(operation),
                                nullable(operation),
                                values(operation.in()),
                                values(operation.out()))
                        .flatMap(problems -> problems));
    }

    private Stream<Problem> variables(Port.Operation operation) {
        return VARIABLE.matcher(operation.path())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(name ->
                        operation.in().stream().noneMatch(value -> value.name().equals(name)))
                .map(name -> Problem.error(
                        this,
                        operation.node() + ".http",
                        "`{" + name + "}` is no value of the question",
                        "Add `" + name + "` under `in`"));
    }

    private Stream<Problem> nullable(Port.Operation operation) {
        return operation.in().stream()
                .filter(value -> value.nullable() && (operation.isInPath(value) || !operation.hasBody()))
                .map(value -> Problem.error(
                        this,
                        value.node(),
                        "`" + value.name() + "` is a part of the address and may be null",
                        "Take the `?` away"));
    }

    private Stream<Problem> values(List<Input> values) {
        return values.stream().flatMap(value -> {
            if (value.type().isEmpty() || DOCUMENTS.contains(value.type().get().kind())) {
                return Stream.of(Problem.error(
                        this,
                        value.node(),
                        "`" + value.name() + "` is no plain value",
                        "Name the values that are to be carried, each with its type"));
            }
            return value.defaultValue().stream()
                    .map(preset -> Problem.error(
                            this,
                            value.node(),
                            "`" + value.name() + "` has a default, which nobody would take",
                            "Take the default out"));
        });
    }
}
