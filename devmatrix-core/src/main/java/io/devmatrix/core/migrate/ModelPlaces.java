package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Loss;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where a model says what becomes tables and columns.
 *
 * @param tables place of the entity
 * @param columns place of the field
 * @param losses place of the approval
 */
public record ModelPlaces(
        SortedMap<SqlName, Location> tables,
        SortedMap<ColumnName, Location> columns,
        SortedMap<String, Location> losses) {
    public ModelPlaces {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    }

    static ModelPlaces of(FactTable facts, Function<String, Location> places) {
        SortedMap<SqlName, Location> tables = new TreeMap<>();
        SortedMap<ColumnName, Location> columns = new TreeMap<>();
        SortedMap<String, Location> losses = new TreeMap<>();
        for (EntityFacts entity : facts.entities()) {
            tables.put(entity.table().name(), places.apply(entity.entity().node()));
            entity.fields().stream()
                    .filter(FieldFacts::stored)
                    .forEach(field -> columns.put(
                            new ColumnName(entity.table().name(), field.column()), places.apply(field.node())));
        }
        for (Loss loss : facts.application().infrastructure().losses()) {
            losses.put(loss.name(), places.apply(loss.node()));
        }
        return new ModelPlaces(tables, columns, losses);
    }

    /** Of the column, else of its table, else nowhere. */
    Location of(ColumnName column) {
        return columns.getOrDefault(column, of(column.table()));
    }

    Location of(SqlName table) {
        return tables.getOrDefault(table, Location.NONE);
    }
}
