package io.devmatrix.core.migrate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ExpressionChecker;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.Scope;
import io.devmatrix.core.expression.SqlNames;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.ir.Derivation;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Columns and tables of what an expression names, noting those it was asked for. */
final class RowNames implements SqlNames {
    private final FactTable facts;
    private final ExpressionChecker checker;
    private final SortedSet<ColumnName> read = new TreeSet<>();

    RowNames(FactTable facts, ExpressionChecker checker) {
        this.facts = facts;
        this.checker = checker;
    }

    /** The columns asked for so far. */
    SortedSet<ColumnName> read() {
        return read;
    }

    @Override
    public Optional<String> column(String entity, String name) {
        EntityFacts owner = facts.entity(entity);
        return owner.field(name).filter(FieldFacts::stored).map(field -> noted(owner, field.column()));
    }

    @Override
    public Optional<CheckedExpression> computed(String entity, String name) {
        Optional<FieldFacts> field = facts.entity(entity).field(name);
        return field.isPresent()
                        && field.get() instanceof AttributeFacts attribute
                        && attribute.attribute().derivation() instanceof Derivation.Computed computed
                ? checker.check(
                                computed.expression(),
                                Scope.row(entity),
                                ValueType.of(attribute.type(), attribute.nullable()))
                        .expression()
                : Optional.empty();
    }

    @Override
    public Optional<Parts> parts(String entity, String name) {
        EntityFacts owner = facts.entity(entity);
        return owner.inverses().stream()
                .filter(inverse -> inverse.nested() && inverse.name().text().equals(name))
                .findFirst()
                .map(inverse -> parts(owner, inverse));
    }

    private Parts parts(EntityFacts owner, InverseFacts inverse) {
        EntityFacts part = facts.entity(inverse.owner());
        SqlName reference = part.field(inverse.relation()).orElseThrow().column();
        noted(part, TableDerivation.id(part));
        Optional<String> deletedAt = part.field("deletedAt")
                .filter(field -> part.entity().traits().softDelete())
                .map(field -> noted(part, field.column()));
        return new Parts(
                part.table().name().sql(), noted(part, reference), noted(owner, TableDerivation.id(owner)), deletedAt);
    }

    /** Notes all that the expression reads, also where it has no form in SQL. */
    void note(CheckedExpression expression) {
        for (Node.Member member : expression.reads()) {
            if (member.owner().type() instanceof ValueType.Row row
                    && column(row.entity(), member.name()).isEmpty()) {
                parts(row.entity(), member.name());
                computed(row.entity(), member.name()).ifPresent(this::note);
            }
        }
    }

    private String noted(EntityFacts owner, SqlName column) {
        read.add(new ColumnName(owner.table().name(), column));
        return column.sql();
    }
}
