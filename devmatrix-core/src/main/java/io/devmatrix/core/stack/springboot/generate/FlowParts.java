package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How methods that answer a request begin: what they are given, the rows that the request names, what the flow requires. */
final class FlowParts {
    private static final Quote PARAMETER = Quote.parameters("@$nullable $Type $name");
    private static final TypeRef UUID = TypeRef.of("java.util.UUID");

    private final FlowFacts flow;

    FlowParts(FlowFacts flow) {
        this.flow = flow;
    }

    /** Types of what a request gives, by name: ids of its path, then its body. */
    Map<String, TypeRef> requested() {
        Map<String, TypeRef> given = new LinkedHashMap<>();
        flow.variables()
                .forEach(variable -> given.put(Name.of(variable.wireName()).camel(), UUID));
        if (!flow.inputs().isEmpty()) {
            given.put("input", JavaTypes.of(flow.types().input()));
        }
        return given;
    }

    /** Parameters of a method that is given the request. */
    List<Code> request() {
        List<Code> parameters = new ArrayList<>();
        requested().forEach((name, type) -> parameters.add(parameter(type, name, false)));
        return parameters;
    }

    static Code parameter(TypeRef type, String name, boolean nullable) {
        return PARAMETER
                .with("nullable", nullable ? List.of(DtoConstraints.NULLABLE.code()) : List.of())
                .with("Type", type)
                .with("name", name);
    }

    /** Finds the rows of the request, then asks what the flow requires. */
    List<Code> opening(FlowCode code, boolean writes) {
        FlowLocks locks = new FlowLocks(code, writes);
        FlowRoots roots = new FlowRoots(code, locks);
        List<Code> statements = new ArrayList<>(roots.found());
        statements.addAll(required(code, locks, roots.names()));
        return statements;
    }

    /** Rows that others lead to are locked, then comes what the flow requires. */
    List<Code> required(FlowCode code, FlowLocks locks, List<String> rows) {
        List<Code> statements = new ArrayList<>(locks.reachedFrom(rows));
        flow.flow().requires().forEach(guard -> statements.add(required(code, guard)));
        return statements;
    }

    private static Code required(FlowCode code, Guard guard) {
        return new FlowProblems(code)
                .unless(
                        code.not(code.checked(guard.that())),
                        guard.error(),
                        guard.that().node());
    }
}
