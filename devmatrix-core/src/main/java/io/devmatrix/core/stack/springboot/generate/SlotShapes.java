package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.Input;
import io.devmatrix.core.ir.KnownRow;
import io.devmatrix.core.ir.KnownRow.Member;
import io.devmatrix.core.ir.KnownRows;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.slot.contract.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the values of a behaviour look like: its parameters, then what it gives. */
final class SlotShapes {
    private final FactTable facts;
    private final KnownRows rows;
    private final TextBehaviour behaviour;
    private final SlotRecordNames names;
    private final Map<String, KnownRow> known = new LinkedHashMap<>();

    SlotShapes(FactTable facts, TextBehaviour behaviour) {
        this.facts = facts;
        this.rows = new KnownRows(facts.application());
        this.behaviour = behaviour;
        this.names =
                new SlotRecordNames(SlotTypes.of(facts, behaviour).contract().simpleName());
    }

    List<io.devmatrix.core.slot.contract.Parameter> parameters() {
        return behaviour.signature().parameters().stream()
                .map(parameter -> new io.devmatrix.core.slot.contract.Parameter(parameter.name(), shape(parameter)))
                .toList();
    }

    /** What the records made so far show, by their names. */
    Map<String, KnownRow> rows() {
        return Collections.unmodifiableMap(known);
    }

    /** What it gives; several values are a record. */
    Shape result() {
        List<Parameter.Plain> results = behaviour.signature().results();
        if (!behaviour.signature().isStructured()) {
            return plain(results.get(0));
        }
        Map<String, Shape> members = new LinkedHashMap<>();
        results.forEach(value -> members.put(value.name(), plain(value)));
        return new Shape.Parts(SlotRecordNames.RESULT, "", members, false);
    }

    private Shape shape(Parameter parameter) {
        if (parameter instanceof Parameter.Plain plain) {
            return plain(plain);
        }
        if (parameter instanceof Parameter.Reply reply) {
            return answer(reply);
        }
        Shape.Parts row = row(rows.of(behaviour, parameter), false);
        return parameter instanceof Parameter.Rows ? new Shape.Many(row) : row;
    }

    private Shape plain(Parameter.Plain value) {
        return value(value.type(), value.nullable(), Limits.NONE);
    }

    private Shape answer(Parameter.Reply reply) {
        Port.Operation operation = facts.application()
                .behaviour()
                .operation(reply.port(), reply.operation())
                .orElseThrow();
        Map<String, Shape> members = new LinkedHashMap<>();
        for (Input value : operation.out()) {
            members.put(value.name(), value(value.type().orElseThrow(), value.nullable(), value.limits()));
        }
        String wanted = reply.port() + Name.of(reply.operation()).pascal();
        return new Shape.Parts(names.of(wanted, members), "", members, false);
    }

    private Shape.Parts row(KnownRow row, boolean nullable) {
        Map<String, Shape> members = new LinkedHashMap<>();
        row.members().forEach((name, member) -> members.put(name, member(member)));
        String name = names.of(row.entity(), members);
        known.putIfAbsent(name, row);
        return new Shape.Parts(name, row.entity(), members, nullable);
    }

    private Shape member(Member member) {
        if (member instanceof Member.Value value) {
            return value(value.type(), value.nullable(), value.limits());
        }
        return member instanceof Member.One one
                ? row(one.row(), one.nullable())
                : new Shape.Many(row(((Member.Many) member).row(), false));
    }

    private Shape value(Type type, boolean nullable, Limits limits) {
        if (type.kind() == Type.Kind.ENUM) {
            EnumFacts facts = this.facts.enumType(type.enumName());
            Map<String, String> constants = new LinkedHashMap<>();
            facts.constants().forEach(constant -> constants.put(constant.value(), constant.constant()));
            return new Shape.Choice(type.enumName(), facts.javaType().qualifiedName(), constants, nullable);
        }
        ValueType.Scalar scalar = (ValueType.Scalar) ValueType.of(type, nullable);
        return new Shape.Scalar(scalar.kind(), scalar.scale(), nullable, SlotLimits.of(type, limits));
    }
}
