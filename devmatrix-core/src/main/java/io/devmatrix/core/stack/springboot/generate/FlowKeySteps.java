package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Operator;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code findOrCreate} and {@code upsert}: the row with a key, made when there is none. */
final class FlowKeySteps {
    private static final Quote FIND = Quote.expression("$rows.$finder($arguments)");
    private static final Quote FIND_PART = Quote.expression("$list.stream().filter($row -> $same).findFirst()");
    private static final Quote BOTH = Quote.expression("$left && $right");
    private static final Quote EMPTY = Quote.expression("$found.isEmpty()");
    private static final Quote OR_NEW = Quote.expression("$found.orElseGet($maker)");
    private static final Quote OLD = Quote.expression("$found.map($Type::$getter).orElse($zero)");
    private static final Quote ZERO = Quote.expression("0");
    private static final Quote LONG_ZERO = Quote.expression("0L");
    private static final Quote DECIMAL_ZERO = Quote.expression("import java.math.BigDecimal; BigDecimal.ZERO");
    private static final Quote NAME = Quote.expression("$name");
    private static final Quote LOCK_KEY = Quote.statements("$rows.lockKey($key);");
    private static final Quote KEY =
            Quote.expression("import java.util.List; List.of(\"$entity\", $values).toString()");
    private static final Quote IF_MADE =
            Quote.statements("""
            if ($made) {
                $body;
            }
            """);

    private final FlowCode code;

    FlowKeySteps(FlowCode code) {
        this.code = code;
    }

    List<Code> findOrCreate(Step.FindOrCreate step, FlowName name) {
        EntityFacts entity = code.facts().entity(step.entity());
        TypeRef type = JavaTypes.of(entity.types().entity());
        FlowRow row = new FlowRow(code, entity);
        Map<FieldFacts, Code> values = row.keys(step.by());
        String found = code.fresh("found");
        List<Code> statements = new ArrayList<>();
        List<Code> keys = List.copyOf(values.values());
        if (step.by().stream().noneMatch(by -> code.checked(by.value()).type() instanceof ValueType.Row)) {
            statements.add(LOCK_KEY.with("rows", code.repository(entity))
                    .with("key", KEY.with("entity", step.entity()).with("values", keys)));
        }
        statements.add(FlowName.declare(
                TypeRef.of("java.util.Optional", type),
                found,
                FIND.with("rows", code.repository(entity))
                        .with("finder", finder(step, entity))
                        .with("arguments", keys)));
        Code made = EMPTY.with("found", found);
        if (!step.created().isEmpty()) {
            statements.add(new FlowName(step.created(), step.when().isPresent()).assign(TypeRef.of("boolean"), made));
            made = NAME.with("name", step.created());
        }
        values.putAll(row.values(step.set()));
        statements.add(name.assign(type, OR_NEW.with("found", found).with("maker", row.maker(values))));
        List<Code> body = new ArrayList<>(row.filled(name.variable(), values));
        body.addAll(row.added(name.variable()));
        body.addAll(row.recomputed(FlowRow.name(name.variable())));
        body.add(row.save(name.variable()));
        statements.add(IF_MADE.with("made", made).with("body", body));
        return statements;
    }

    /** Name of the repository's method that finds and locks the row of a step. */
    static String finder(Step.FindOrCreate step, EntityFacts entity) {
        StringBuilder name = new StringBuilder("lockBy");
        for (Assignment by : step.by()) {
            name.append(name.length() == "lockBy".length() ? "" : "And")
                    .append(entity.field(by.target()).orElseThrow().name().pascal());
        }
        return name.toString();
    }

    List<Code> upsert(Step.Upsert step, FlowName name) {
        CheckedExpression list = code.path(step.collection(), step.node());
        EntityFacts entity = code.entity(list.type());
        TypeRef type = JavaTypes.of(entity.types().entity());
        FlowRow row = new FlowRow(code, entity);
        Map<FieldFacts, Code> key = key(step, list, entity);
        String found = code.fresh("found");
        List<Code> statements = new ArrayList<>();
        statements.add(FlowName.declare(TypeRef.of("java.util.Optional", type), found, find(step, list, entity)));
        statements.addAll(old(step, entity, found));
        statements.add(name.assign(type, OR_NEW.with("found", found).with("maker", row.maker(key))));
        List<Code> body = new ArrayList<>(row.filled(name.variable(), key));
        body.addAll(row.added(name.variable()));
        statements.add(IF_MADE.with("made", EMPTY.with("found", found)).with("body", body));
        statements.addAll(row.changed(name.variable(), row.values(step.set())));
        statements.addAll(row.recomputed(FlowRow.name(name.variable())));
        statements.add(row.save(name.variable()));
        return statements;
    }

    /** What a new row is made with: the key, and what it is part of. */
    private Map<FieldFacts, Code> key(Step.Upsert step, CheckedExpression list, EntityFacts entity) {
        Map<FieldFacts, Code> values = new LinkedHashMap<>();
        FlowRow row = new FlowRow(code, entity);
        Node.Member collection = (Node.Member) list.root();
        Code parent = code.value(new CheckedExpression(list.source(), collection.owner()));
        entity.relations().filter(RelationFacts::nesting).forEach(relation -> values.put(relation, parent));
        step.by().forEach(field -> row.put(values, field, code.path(field, step.node())));
        return values;
    }

    private Code find(Step.Upsert step, CheckedExpression list, EntityFacts entity) {
        String element = code.fresh("row");
        Code same = step.by().stream()
                .map(field -> same(step, entity, element, field))
                .reduce((left, right) -> BOTH.with("left", left).with("right", right))
                .orElseThrow();
        return FIND_PART.with("list", code.value(list)).with("row", element).with("same", same);
    }

    private Code same(Step.Upsert step, EntityFacts entity, String element, String field) {
        CheckedExpression value = code.path(field, step.node());
        Node row = new Node.Variable(element, new ValueType.Row(entity.entity().name(), false), false);
        Node member = new Node.Member(row, field, value.type(), value.type().nullable());
        Node equal = new Node.Binary(Operator.EQUAL, member, value.root(), ValueType.BOOLEAN);
        return code.value(new CheckedExpression(new Expression(step.node(), field), equal));
    }

    /** Variables for the numbers of the row before, as far as the step reads them. */
    private List<Code> old(Step.Upsert step, EntityFacts entity, String found) {
        List<Code> statements = new ArrayList<>();
        step.set().stream()
                .flatMap(value -> code.checked(value.value()).reads().stream())
                .filter(read -> read.owner() instanceof Node.Variable variable
                        && variable.name().equals("old"))
                .map(Node.Member::name)
                .distinct()
                .sorted()
                .forEach(number -> statements.add(remembered(entity, number, found)));
        return statements;
    }

    private Code remembered(EntityFacts entity, String number, String found) {
        AttributeFacts attribute = (AttributeFacts) entity.field(number).orElseThrow();
        String variable = code.fresh("old" + attribute.name().pascal());
        code.access().remember(number, variable);
        Quote zero =
                switch (attribute.type().kind()) {
                    case INT -> ZERO;
                    case LONG -> LONG_ZERO;
                    default -> DECIMAL_ZERO;
                };
        return FlowName.declare(
                new JavaTypes(code.facts()).inEntity(attribute),
                variable,
                OLD.with("found", found)
                        .with("Type", JavaTypes.of(entity.types().entity()))
                        .with("getter", RowAccess.getter(entity, number))
                        .with("zero", zero.code()));
    }
}
