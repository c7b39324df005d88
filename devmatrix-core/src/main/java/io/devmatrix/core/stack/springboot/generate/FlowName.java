package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;

/**
 * The variable that a step gives a value.
 *
 * @param variable its name
 * @param declared whether it was declared before, because the step is conditional
 */
record FlowName(String variable, boolean declared) {
    private static final Quote DECLARE = Quote.statements("$Type $name = $value;");
    private static final Quote ASSIGN = Quote.statements("$name = $value;");

    /** The statement that gives it its value. */
    Code assign(TypeRef type, Code value) {
        return declared
                ? ASSIGN.with("name", variable).with("value", value)
                : DECLARE.with("Type", type).with("name", variable).with("value", value);
    }

    /** A variable declared where it gets its value. */
    static Code declare(TypeRef type, String name, Code value) {
        return new FlowName(name, false).assign(type, value);
    }
}
