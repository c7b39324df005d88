package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of a flow as statements, in order; each kind is written by a class of its own. */
final class FlowSteps {
    private static final Quote WHEN =
            Quote.statements("""
            if ($condition) {
                $body;
            }
            """);
    private static final Quote WHEN_NAMED = Quote.statements(
            """
            if ($condition) {
                $body;
            } else {
                $nulls;
            }
            """);
    private static final Quote DECLARED = Quote.statements("$Type $name;");
    private static final Quote SET_NULL = Quote.statements("$name = null;");
    private static final TypeRef FLAG = TypeRef.of("java.lang.Boolean");
    private static final Quote EACH = Quote.statements(
            """
            for ($Type $name : $list) {
                $body;
            }
            """);
    private static final Quote COPY_OF = Quote.expression("import java.util.List; List.copyOf($list)");

    private final FlowCode code;
    private final FlowLocks locks;
    private final FlowOutcomes outcomes;

    FlowSteps(FlowCode code, FlowLocks locks, FlowOutcomes outcomes) {
        this.code = code;
        this.locks = locks;
        this.outcomes = outcomes;
    }

    List<Code> write(List<Step> steps) {
        List<Code> statements = new ArrayList<>();
        steps.forEach(step -> statements.addAll(write(step)));
        return statements;
    }

    private List<Code> write(Step step) {
        String variable = step instanceof Step.Each ? "" : step.as();
        if (step.when().isEmpty()) {
            return behind(step, written(step, named(step, variable, false)));
        }
        Code condition = code.value(code.checked(step.when().get()));
        Map<String, TypeRef> given = new LinkedHashMap<>();
        if (!variable.isEmpty()) {
            given.put(variable, type(step));
        }
        if (step instanceof Step.FindOrCreate find && !find.created().isEmpty()) {
            given.put(find.created(), FLAG);
        }
        List<Code> body = behind(step, written(step, named(step, variable, !variable.isEmpty())));
        return given.isEmpty()
                ? List.of(WHEN.with("condition", condition).with("body", body))
                : naming(given, WHEN_NAMED.with("condition", condition).with("body", body));
    }

    /** A step that happens under a condition and names something, which is null otherwise. */
    private static List<Code> naming(Map<String, TypeRef> given, Code step) {
        List<Code> statements = new ArrayList<>();
        given.forEach((name, type) -> statements.add(DECLARED.with("Type", type).with("name", name)));
        List<Code> nulls =
                given.keySet().stream().map(name -> SET_NULL.with("name", name)).toList();
        statements.add(step.with("nulls", nulls));
        return statements;
    }

    /** A row that nothing names has a name in the code nonetheless. */
    private FlowName named(Step step, String variable, boolean declared) {
        boolean makes = step instanceof Step.Create || step instanceof Step.Upsert || step instanceof Step.FindOrCreate;
        return new FlowName(
                variable.isEmpty() && makes ? code.fresh(entity(step).variable()) : variable, declared);
    }

    /** Rows reached from the one that the step names are locked once it is known. */
    private List<Code> behind(Step step, List<Code> statements) {
        String name = step instanceof Step.Each ? "" : step.as();
        List<Code> all = new ArrayList<>(statements);
        all.addAll(name.isEmpty() ? List.of() : locks.reachedFrom(name));
        return all;
    }

    private EntityFacts entity(Step step) {
        if (step instanceof Step.Upsert upsert) {
            return code.entity(code.path(upsert.collection(), upsert.node()).type());
        }
        return code.facts().entity(step instanceof Step.Create create ? create.entity() : loaded(step));
    }

    private static String loaded(Step step) {
        return step instanceof Step.Load load ? load.entity() : ((Step.FindOrCreate) step).entity();
    }

    private TypeRef type(Step step) {
        if (step instanceof Step.Let let) {
            return code.type(code.checked(let.value()).type());
        }
        return step instanceof Step.Call call
                ? new FlowCallStep(code).type(call)
                : JavaTypes.of(entity(step).types().entity());
    }

    private List<Code> written(Step step, FlowName name) {
        if (step instanceof Step.Require guard) {
            return new FlowGuardStep(code).write(guard, name);
        }
        if (step instanceof Step.Adjust adjust) {
            return new FlowCounterStep(code).write(adjust, name);
        }
        if (step instanceof Step.Each each) {
            return each(each);
        }
        if (step instanceof Step.Return returned) {
            return outcomes.early(returned);
        }
        if (step instanceof Step.Call call) {
            return new FlowCallStep(code).write(call, name);
        }
        if (step instanceof Step.Ask ask) {
            return new FlowAskStep(code).write(ask, name);
        }
        return rows(step, name);
    }

    private List<Code> rows(Step step, FlowName name) {
        FlowRowSteps rows = new FlowRowSteps(code, locks);
        if (step instanceof Step.Load load) {
            return rows.load(load, name);
        }
        if (step instanceof Step.Create create) {
            return rows.create(create, name);
        }
        if (step instanceof Step.Delete delete) {
            return rows.delete(delete, name);
        }
        if (step instanceof Step.FindOrCreate find) {
            return new FlowKeySteps(code).findOrCreate(find, name);
        }
        if (step instanceof Step.Upsert upsert) {
            return new FlowKeySteps(code).upsert(upsert, name);
        }
        return values(step, name);
    }

    private List<Code> values(Step step, FlowName name) {
        FlowValueSteps values = new FlowValueSteps(code);
        if (step instanceof Step.Let let) {
            return values.let(let, name);
        }
        if (step instanceof Step.Set set) {
            return values.set(set, name);
        }
        if (step instanceof Step.Fire fire) {
            return values.fire(fire, name);
        }
        if (step instanceof Step.Emit emit) {
            return new FlowEmitStep(code).write(emit, name);
        }
        throw new IllegalStateException("`" + step.node() + "` is not generated");
    }

    private List<Code> each(Step.Each each) {
        CheckedExpression list = code.checked(each.in());
        Code value = code.value(list);
        boolean changes = each.steps().stream().anyMatch(step -> changesLists(step) || rereads(step, each));
        List<Code> body = new ArrayList<>(write(each.steps()));
        return List.of(EACH.with("Type", code.type(((ValueType.ListOf) list.type()).element()))
                .with("name", each.variable())
                .with("list", changes && !isMade(list.root()) ? COPY_OF.with("list", value) : value)
                .with("body", body));
    }

    /** Whether the list is one of its own already, as a pass makes it. */
    private static boolean isMade(Node list) {
        return list instanceof Node.Comprehension;
    }

    /** Whether the step counts in a row that is not the element, which is read anew then, its lists too. */
    private static boolean rereads(Step step, Step.Each each) {
        return step instanceof Step.Adjust adjust && !adjust.target().startsWith(each.variable() + ".");
    }

    /** Whether the step may add to a list, or take from it, while a loop passes over it. */
    private static boolean changesLists(Step step) {
        return step instanceof Step.Delete
                || step instanceof Step.Upsert
                || step instanceof Step.Create
                || step instanceof Step.FindOrCreate
                || step instanceof Step.Call
                || step instanceof Step.Each each && each.steps().stream().anyMatch(FlowSteps::changesLists);
    }
}
