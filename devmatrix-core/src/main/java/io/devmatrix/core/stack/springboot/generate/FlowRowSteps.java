package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code load}, {@code create} with {@code copy}, and {@code delete}. */
final class FlowRowSteps {
    private static final Quote LOAD = Quote.expression("$Rows.$find($rows, \"$thing\", $id)");
    private static final Quote COPY_ALL = Quote.statements(
            """
            for ($Type $from : $list) {
                $body;
            }
            """);
    private static final Quote GET = Quote.expression("$row.$getter()");
    private static final Quote ADD = Quote.statements("$row.add$One($copy);");
    private static final Quote SAVE_ALL = Quote.statements("$rows.saveAll($row.get$Name());");
    private static final Quote DELETE = Quote.statements("$rows.delete($row);");
    private static final Quote HIDE = Quote.statements("$row.markDeleted($Now.instant());");
    private static final Quote FLUSH = Quote.statements("$rows.flush();");
    private static final Quote COPY_OF = Quote.expression("import java.util.List; List.copyOf($list)");

    private final FlowCode code;
    private final FlowLocks locks;

    FlowRowSteps(FlowCode code, FlowLocks locks) {
        this.code = code;
        this.locks = locks;
    }

    List<Code> load(Step.Load step, FlowName name) {
        EntityFacts entity = code.facts().entity(step.entity());
        Code row = LOAD.with("Rows", code.units().base("flow.Rows"))
                .with("find", locks.isTouched(step.as()) ? "lock" : "find")
                .with("rows", code.repository(entity))
                .with("thing", entity.name().human())
                .with("id", code.value(code.checked(step.id())));
        return List.of(name.assign(JavaTypes.of(entity.types().entity()), row));
    }

    List<Code> create(Step.Create step, FlowName name) {
        EntityFacts entity = code.facts().entity(step.entity());
        FlowRow row = FlowRow.of(code, entity, step.set());
        Map<FieldFacts, Code> values = row.values(step.set());
        List<Code> statements = new ArrayList<>();
        statements.add(name.assign(JavaTypes.of(entity.types().entity()), row.made(values)));
        statements.addAll(row.filled(name.variable(), values));
        statements.addAll(row.added(name.variable()));
        step.copies().forEach(copy -> statements.add(copied(entity, copy, name.variable())));
        statements.addAll(row.recomputed(FlowRow.name(name.variable())));
        statements.add(row.save(name.variable()));
        step.copies().forEach(copy -> statements.add(saved(entity, copy, name.variable())));
        return statements;
    }

    private EntityFacts part(EntityFacts entity, Step.Copy copy) {
        return entity.inverses().stream()
                .filter(inverse -> inverse.name().text().equals(copy.to()))
                .map(inverse -> code.facts().entity(inverse.owner()))
                .findFirst()
                .orElseThrow();
    }

    private Code copied(EntityFacts entity, Step.Copy copy, String parent) {
        EntityFacts part = part(entity, copy);
        CheckedExpression list = code.checked(copy.from());
        EntityFacts source = code.entity(list.type());
        String from = code.fresh(source.variable());
        String made = code.fresh("copy");
        FlowRow row = new FlowRow(code, part);
        Map<FieldFacts, Code> values = copiedValues(copy, source, part, from);
        part.relations().filter(RelationFacts::nesting).forEach(relation -> values.put(relation, FlowRow.name(parent)));
        List<Code> body = new ArrayList<>();
        body.add(FlowName.declare(JavaTypes.of(part.types().entity()), made, row.made(values)));
        body.addAll(row.filled(made, values));
        body.add(ADD.with("row", parent)
                .with("One", Name.of(copy.to()).singular().pascal())
                .with("copy", made));
        return COPY_ALL.with("Type", JavaTypes.of(source.types().entity()))
                .with("from", from)
                .with("list", code.value(list))
                .with("body", body);
    }

    private static Map<FieldFacts, Code> copiedValues(
            Step.Copy copy, EntityFacts source, EntityFacts part, String from) {
        Map<FieldFacts, Code> values = new LinkedHashMap<>();
        for (String field : copy.fields()) {
            Code value = GET.with("row", from).with("getter", RowAccess.getter(source, field));
            values.put(part.field(field).orElseThrow(), value);
        }
        return values;
    }

    private Code saved(EntityFacts entity, Step.Copy copy, String parent) {
        return SAVE_ALL.with("rows", code.repository(part(entity, copy)))
                .with("row", parent)
                .with("Name", Name.of(copy.to()).pascal());
    }

    List<Code> delete(Step.Delete step, FlowName name) {
        CheckedExpression rows = code.checked(step.rows());
        EntityFacts entity = code.entity(rows.type());
        Code value = code.value(rows);
        List<Code> statements = new ArrayList<>();
        boolean list = rows.type() instanceof ValueType.ListOf;
        boolean named = !list && rows.root() instanceof Node.Variable;
        String row = named ? ((Node.Variable) rows.root()).name() : code.fresh("deleted");
        if (named) {
            statements.addAll(deleted(entity, row));
        } else if (list) {
            statements.add(COPY_ALL.with("Type", JavaTypes.of(entity.types().entity()))
                    .with("from", row)
                    .with("list", COPY_OF.with("list", value))
                    .with("body", deleted(entity, row)));
        } else {
            statements.add(FlowName.declare(JavaTypes.of(entity.types().entity()), row, value));
            statements.addAll(deleted(entity, row));
        }
        statements.add(FLUSH.with("rows", code.repository(entity)));
        return statements;
    }

    private List<Code> deleted(EntityFacts entity, String row) {
        FlowRow part = new FlowRow(code, entity);
        List<Code> statements = new ArrayList<>(part.removed(row));
        statements.add(
                entity.entity().traits().softDelete()
                        ? HIDE.with("row", row).with("Now", code.units().base("entity.Now"))
                        : DELETE.with("rows", code.repository(entity)).with("row", row));
        statements.addAll(part.recomputedParents(FlowRow.name(row)));
        return statements;
    }
}
