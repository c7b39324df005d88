package io.devmatrix.core.slot.contract;

import io.devmatrix.core.ir.Example;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a fill must keep to; made from the model alone.
 *
 * @param kind where the fill stands
 * @param name of the behaviour, camelCase, unique in the model
 * @param node model node, for example {@code behaviours.tieredDiscount}
 * @param text what it does, in the words of the model: data, never instructions
 * @param java the contract as Java
 * @param parameters in order, {@code Ports} not among them
 * @param result what it gives; a {@link Shape.Parts} named {@code Result} for several values
 * @param reasons refusals it may answer with, in model order; every declared one is to be seen in an example
 * @param ports what else it may reach; without any there is no record {@code Ports}
 * @param requires hold before it is asked; the adapter refuses otherwise
 * @param ensures hold behind it
 * @param holds of the rows it is given, for each record computed members first, each behind those that it is computed of
 * @param examples rows of the model's table: parameters by name, with {@code result} or {@code error}
 * @param slice all that the model says and the fill depends on, as canonical JSON: sorted keys, no white space
 */
public record SlotContract(
        SlotKind kind,
        String name,
        String node,
        String text,
        JavaContract java,
        List<Parameter> parameters,
        Shape result,
        List<Reason> reasons,
        Set<Port> ports,
        List<Condition> requires,
        List<Condition> ensures,
        List<RowRule> holds,
        List<Example> examples,
        String slice) {
    public SlotContract {
        parameters = List.copyOf(parameters);
        reasons = List.copyOf(reasons);
        ports = Collections.unmodifiableSet(new TreeSet<>(ports));
        requires = List.copyOf(requires);
        ensures = List.copyOf(ensures);
        holds = List.copyOf(holds);
        examples = List.copyOf(examples);
    }

    /** Kind and name with a slash between, unique: {@code rule/tieredDiscount}. */
    public String id() {
        return kind.word() + "/" + name;
    }
}
