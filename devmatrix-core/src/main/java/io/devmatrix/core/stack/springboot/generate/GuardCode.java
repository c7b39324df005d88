package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;

/** The parts of a controller that ask whose a row is: nothing where no rule does. */
final class GuardCode {
    private static final Quote FIELD = Quote.members("private final $Access access;");
    private static final Quote PARAMETER = Quote.parameters("$Access access");
    private static final Quote ASSIGNMENT = Quote.statements("this.access = access;");
    private static final Quote CALL = Quote.statements("access.$name($arguments);");

    private GuardCode() {}

    /** The field. */
    static Code field(JavaType access) {
        return FIELD.with("Access", JavaTypes.of(access));
    }

    /** The constructor with the parameter and assignment that it leaves room for. */
    static Code given(Code code, Optional<JavaType> access) {
        return code.with(
                        "more",
                        access.stream()
                                .map(type -> PARAMETER.with("Access", JavaTypes.of(type)))
                                .toList())
                .with(
                        "assignments",
                        access.stream().map(type -> ASSIGNMENT.code()).toList());
    }

    /** The statement that asks. */
    static Code call(String name, List<Code> arguments) {
        return CALL.with("name", name).with("arguments", arguments);
    }
}
