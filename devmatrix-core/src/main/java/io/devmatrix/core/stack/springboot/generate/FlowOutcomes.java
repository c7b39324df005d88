package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a flow gives back: a row or rows as the server shows them, a value, a structure, nothing; with a status of its own where a step has one. */
final class FlowOutcomes {
    private static final Quote RETURN = Quote.statements("return $value;");
    private static final Quote FLUSH = Quote.statements("$entityManager.flush();");
    private static final Quote RETURN_NOTHING = Quote.statements("return;");
    private static final Quote SHOWN = Quote.expression("$mapper.read($row)");
    private static final Quote SHOWN_OR_NULL =
            Quote.expression("import java.util.Optional; Optional.ofNullable($row).map($mapper::read).orElse(null)");
    private static final Quote ALL_SHOWN = Quote.expression("$rows.map($mapper::read).toList()");
    private static final Quote OUTCOME = Quote.expression("new $Outcome<>($status, $value)");
    private static final Quote STRUCTURE = Quote.expression("new $Result($values)");
    private static final Quote NULL = Quote.expression("null");
    static final TypeRef VOID = TypeRef.of("void");

    private final FlowCode code;
    private final boolean shown;
    private final boolean writes;

    /**
     * @param shown whether it answers a request, rather than another flow
     * @param writes whether something may have changed that answers must show
     */
    FlowOutcomes(FlowCode code, boolean shown, boolean writes) {
        this.code = code;
        this.shown = shown;
        this.writes = writes;
    }

    /** Whether the flow changes anything. */
    static boolean writes(Flow flow) {
        return flow.allSteps()
                .anyMatch(step -> !(step instanceof Step.Require
                        || step instanceof Step.Load
                        || step instanceof Step.Let
                        || step instanceof Step.Each
                        || step instanceof Step.Ask
                        || step instanceof Step.Return));
    }

    /** The errors that the flow itself answers with. */
    static Stream<BusinessError> errors(Flow flow) {
        Stream<BusinessError> steps = flow.allSteps().flatMap(step -> {
            if (step instanceof Step.Require guard) {
                return Stream.of(guard.guard().error());
            }
            return step instanceof Step.Adjust adjust ? adjust.error().stream() : Stream.empty();
        });
        return Stream.concat(flow.requires().stream().map(Guard::error), steps);
    }

    /** Whether some step ends the flow with a status of its own. */
    static boolean hasOwnStatus(Flow flow) {
        return flow.allSteps().anyMatch(Step.Return.class::isInstance);
    }

    private boolean wrapped() {
        return shown && hasOwnStatus(flow());
    }

    private Flow flow() {
        return code.flow().flow();
    }

    /** Type of the method. */
    TypeRef type() {
        TypeRef body = body();
        if (!wrapped()) {
            return body;
        }
        return code.units().base("flow.Outcome", body.equals(VOID) ? TypeRef.of("java.lang.Void") : body);
    }

    /** Type of what is shown; void for nothing. */
    TypeRef body() {
        if (!flow().structure().isEmpty() && !shown) {
            return VOID;
        }
        if (!flow().structure().isEmpty()) {
            return JavaTypes.of(code.flow().types().result());
        }
        if (flow().result().isEmpty()) {
            return VOID;
        }
        ValueType type = code.answer(flow().node()).type();
        FlowTypes types = new FlowTypes(code.facts());
        return shown ? types.shown(type) : types.of(type);
    }

    /** The statement at the end; none when nothing is given back, or when the steps have ended the flow. */
    List<Code> last() {
        List<Step> steps = flow().steps();
        boolean ended = !steps.isEmpty()
                && steps.get(steps.size() - 1) instanceof Step.Return last
                && last.when().isEmpty();
        int status = flow().http().map(Flow.Http::status).orElse(200);
        Optional<Code> value = ended ? Optional.empty() : answer();
        if (ended || value.isEmpty() && !wrapped()) {
            return List.of();
        }
        return returned(outcome(status, value));
    }

    /** What the database makes of a change is known, and shown, once it has been told. */
    private List<Code> returned(Code value) {
        List<Code> statements = new ArrayList<>();
        if (shown && writes) {
            statements.add(FLUSH.with("entityManager", code.entityManager()));
        }
        statements.add(RETURN.with("value", value));
        return statements;
    }

    private Optional<Code> answer() {
        if (!flow().structure().isEmpty() && !shown) {
            return Optional.empty();
        }
        if (!flow().structure().isEmpty()) {
            List<Code> values = new ArrayList<>();
            for (Assignment part : flow().structure()) {
                values.add(value(code.checked(part.value())));
            }
            return Optional.of(STRUCTURE
                    .with("Result", JavaTypes.of(code.flow().types().result()))
                    .with("values", values));
        }
        return flow().result().isEmpty() ? Optional.empty() : Optional.of(value(code.answer(flow().node())));
    }

    private Code outcome(int status, Optional<Code> value) {
        if (!wrapped()) {
            return value.orElseThrow();
        }
        return OUTCOME.with("Outcome", code.units().base("flow.Outcome"))
                .with("status", status)
                .with("value", value.orElseGet(NULL::code));
    }

    /** The statements of a step that ends the flow. */
    List<Code> early(Step.Return step) {
        Optional<Code> value = step.value().isEmpty() ? Optional.empty() : Optional.of(value(code.answer(step.node())));
        if (wrapped()) {
            return returned(outcome(step.status(), value));
        }
        return body().equals(VOID)
                ? List.of(RETURN_NOTHING.code())
                : List.of(RETURN.with("value", value.orElseGet(NULL::code)));
    }

    private Code value(CheckedExpression expression) {
        Code value = code.value(expression);
        if (!shown) {
            return value;
        }
        if (expression.type() instanceof ValueType.Row row) {
            return (row.nullable() ? SHOWN_OR_NULL : SHOWN)
                    .with("mapper", code.mapper(code.entity(expression.type())))
                    .with("row", value);
        }
        return expression.type() instanceof ValueType.ListOf list && list.element() instanceof ValueType.Row
                ? ALL_SHOWN
                        .with("mapper", code.mapper(code.entity(expression.type())))
                        .with("rows", code.stream(expression))
                : value;
    }
}
