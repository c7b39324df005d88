package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The service that carries out a flow: one method that answers a request, one for other flows that call it. */
final class FlowService {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.stereotype.Service;

            /** $doc */
            @Service
            public class $Flow {
                $fields;

                $constructors;

                $methods;
            }
            """);
    private static final Quote FIELD = Quote.members("private final $Type $name;");
    private static final Quote CONSTRUCTOR = Quote.members(
            """
            $Flow($parameters $) {
                $assignments;
            }
            """);
    private static final Quote ASSIGNMENT = Quote.statements("this.$name = $name;");
    private static final Quote REQUEST = Quote.members(
            """
            import org.springframework.transaction.annotation.Transactional;

            /** Carries it out, or ends the request and leaves everything as it was. */
            @Transactional($ = $options)
            public $Result $name($parameters $) {
                $statements;
            }
            """);
    private static final Quote CALLED = Quote.members(
            """
            import org.springframework.transaction.annotation.Propagation;
            import org.springframework.transaction.annotation.Transactional;

            /** Carries it out as a part of another flow. */
            @Transactional(propagation = Propagation.MANDATORY)
            public $Result carryOut($parameters $) {
                $statements;
            }
            """);
    private static final Quote READ_ONLY = Quote.memberValues("readOnly = true");
    static final Quote NOW = Quote.statements("import java.time.Instant; Instant now = $Now.instant();");

    private final FactTable facts;
    private final JavaUnits units;
    private final FlowFacts flow;
    private final ModelExpressions checked;
    private final FlowParts parts;

    FlowService(FactTable facts, JavaUnits units, FlowFacts flow, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.flow = flow;
        this.checked = checked;
        this.parts = new FlowParts(flow);
    }

    Code unit() {
        SortedMap<String, TypeRef> given = new TreeMap<>();
        List<Code> methods = new ArrayList<>();
        if (FlowPhases.asks(flow).isPresent()) {
            methods.addAll(new FlowPhases(facts, units, flow, checked).methods(given));
        } else if (flow.flow().http().isPresent()) {
            methods.add(method(true, given));
        }
        if (flow.flow().http().isEmpty() || isCalled()) {
            methods.add(method(false, given));
        }
        return UNIT.with(
                        "doc",
                        Doc.sentence(
                                flow.flow().description(),
                                Doc.capital(flow.name().human()) + "."))
                .with("Flow", flow.types().service().simpleName())
                .with("fields", members(given))
                .with("constructors", given.isEmpty() ? List.of() : List.of(constructor(given)))
                .with("methods", methods);
    }

    private boolean isCalled() {
        return facts.flows().stream()
                .flatMap(other -> other.flow().allSteps())
                .anyMatch(step -> step instanceof Step.Call call
                        && call.flow().equals(flow.flow().name()));
    }

    private static List<Code> members(SortedMap<String, TypeRef> given) {
        return given.entrySet().stream()
                .map(one -> FIELD.with("Type", one.getValue()).with("name", one.getKey()))
                .toList();
    }

    private Code constructor(SortedMap<String, TypeRef> given) {
        return CONSTRUCTOR
                .with("Flow", flow.types().service().simpleName())
                .with(
                        "parameters",
                        given.entrySet().stream()
                                .map(one -> FlowParts.parameter(one.getValue(), one.getKey(), false))
                                .toList())
                .with(
                        "assignments",
                        given.keySet().stream()
                                .map(name -> ASSIGNMENT.with("name", name))
                                .toList());
    }

    private Code method(boolean requested, SortedMap<String, TypeRef> given) {
        FlowCode code = new FlowCode(facts, units, flow, checked, requested);
        boolean writes = FlowOutcomes.writes(flow.flow());
        FlowLocks locks = new FlowLocks(code, writes);
        FlowOutcomes outcomes = new FlowOutcomes(code, requested, writes);
        FlowRoots roots = new FlowRoots(code, locks);
        List<Code> statements = new ArrayList<>();
        if (requested) {
            statements.addAll(roots.found());
            statements.addAll(new FlowInputs(code).variables());
        }
        statements.addAll(parts.required(code, locks, roots.names()));
        statements.addAll(new FlowSteps(code, locks, outcomes).write(flow.flow().steps()));
        statements.addAll(outcomes.last());
        if (code.access().readsNow()) {
            statements.add(0, NOW.with("Now", units.base("entity.Now")));
        }
        Code method = requested
                ? REQUEST.with("name", flow.name().camel())
                        .with("options", writes ? List.of() : List.of(READ_ONLY.code()))
                : CALLED.code();
        given.putAll(code.given());
        return method.with("Result", outcomes.type())
                .with("parameters", requested ? parts.request() : rows(code))
                .with("statements", statements);
    }

    private List<Code> rows(FlowCode code) {
        List<Code> parameters = new ArrayList<>();
        code.principal()
                .ifPresent(entity -> parameters.add(
                        FlowParts.parameter(JavaTypes.of(entity.types().entity()), PrincipalUse.NAME, false)));
        flow.variables()
                .forEach(variable -> parameters.add(FlowParts.parameter(
                        JavaTypes.of(
                                facts.entity(variable.row().entity()).types().entity()),
                        variable.row().name(),
                        false)));
        for (Member input : flow.inputs()) {
            TypeRef type = input.field() instanceof RelationFacts relation
                    ? new JavaTypes(facts).target(relation)
                    : new JavaTypes(facts).inDto(input.field());
            parameters.add(FlowParts.parameter(
                    type, input.field().name().text(), input.field().nullable()));
        }
        return parameters;
    }
}
