package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.Loss;
import io.devmatrix.core.ir.Type;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a sound model says about the way to it. */
final class IntentDerivation {
    private final FactTable facts;
    private final ConditionSql conditions;
    private final SortedMap<SqlName, SqlName> tables = new TreeMap<>();
    private final SortedMap<ColumnName, SqlName> columns = new TreeMap<>();
    private final SortedMap<ColumnName, SortedMap<String, String>> values = new TreeMap<>();
    private final SortedMap<ColumnName, SortedMap<String, String>> replacements = new TreeMap<>();
    private final SortedMap<ColumnName, Backfill> backfills = new TreeMap<>();
    private final SortedMap<ColumnName, StoredValue> computed = new TreeMap<>();

    private IntentDerivation(FactTable facts, ConditionSql conditions) {
        this.facts = facts;
        this.conditions = conditions;
    }

    static MigrationIntent of(FactTable facts, ConditionSql conditions) {
        return new IntentDerivation(facts, conditions).intent();
    }

    private MigrationIntent intent() {
        if (FormerModel.isAnother(facts.application())) {
            List<EntityFacts> former =
                    FactTable.of(FormerModel.of(facts.application())).entities();
            for (int i = 0; i < former.size(); i++) {
                renames(former.get(i), facts.entities().get(i));
            }
        }
        facts.entities().forEach(this::values);
        return new MigrationIntent(
                new Renames(tables, columns, values, replacements),
                backfills,
                computed,
                facts.application().infrastructure().losses().stream()
                        .map(Loss::name)
                        .toList(),
                facts.application().infrastructure().externalTables().stream()
                        .map(SqlName::new)
                        .collect(Collectors.toSet()));
    }

    private void renames(EntityFacts former, EntityFacts now) {
        table(former.table().name(), now.table().name());
        for (int i = 0; i < now.fields().size(); i++) {
            FieldFacts before = former.fields().get(i);
            FieldFacts field = now.fields().get(i);
            if (field instanceof RelationFacts relation && relation.toMany()) {
                joinTable((RelationFacts) before, relation);
            } else {
                column(now.table().name(), before.column(), field.column());
            }
        }
    }

    private void joinTable(RelationFacts before, RelationFacts now) {
        RelationFacts.JoinTable former = before.join().orElseThrow();
        RelationFacts.JoinTable join = now.join().orElseThrow();
        table(former.table(), join.table());
        column(join.table(), former.ownerColumn(), join.ownerColumn());
        column(join.table(), before.column(), now.column());
    }

    private void table(SqlName before, SqlName now) {
        if (!before.equals(now)) {
            tables.put(now, before);
        }
    }

    private void column(SqlName table, SqlName before, SqlName now) {
        if (!before.equals(now)) {
            columns.put(new ColumnName(table, now), before);
        }
    }

    private void values(EntityFacts entity) {
        entity.attributes().filter(AttributeFacts::stored).forEach(attribute -> {
            ColumnName column = new ColumnName(entity.table().name(), attribute.column());
            if (attribute.type().kind() == Type.Kind.ENUM) {
                enumValues(column, facts.enumType(attribute.type().enumName()).type());
            }
            ValueType type = ValueType.of(attribute.type(), attribute.nullable());
            attribute
                    .attribute()
                    .backfill()
                    .flatMap(value -> conditions.value(entity, value, type))
                    .ifPresent(value -> backfills.put(column, value));
            computed(entity, attribute, column);
        });
        entity.relations().filter(RelationFacts::stored).forEach(relation -> {
            ColumnName column = new ColumnName(entity.table().name(), relation.column());
            ValueType type = new ValueType.Row(relation.relation().target(), relation.nullable());
            relation.relation()
                    .backfill()
                    .flatMap(value -> conditions.value(entity, value, type))
                    .ifPresent(value -> backfills.put(column, value));
        });
    }

    private void computed(EntityFacts entity, AttributeFacts attribute, ColumnName column) {
        conditions.computed(entity, attribute).ifPresent(value -> {
            boolean overruled = value.sql().isPresent() && backfills.containsKey(column);
            computed.put(column, new StoredValue(value.reads(), value.obstacle(), overruled));
            value.backfill(column.table()).ifPresent(sql -> backfills.put(column, sql));
        });
    }

    private void enumValues(ColumnName column, EnumType type) {
        SortedMap<String, String> renamed = new TreeMap<>();
        SortedMap<String, String> replaced = new TreeMap<>();
        for (EnumType.Value value : type.values()) {
            value.replaces().forEach(gone -> replaced.put(gone, value.name()));
            if (!value.renamedFrom().isEmpty()) {
                renamed.put(value.renamedFrom(), value.name());
            }
        }
        values.put(column, renamed);
        replacements.put(column, replaced);
    }
}
