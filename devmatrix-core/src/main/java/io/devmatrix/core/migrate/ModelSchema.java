package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.util.function.Function;

/**
 * What a model asks of the database.
 *
 * @param schema tables, constraints, indexes, sequences
 * @param intent what the model says about the way to it from older schemas
 * @param places of what becomes tables and columns
 * @param findings rules that only the service judges; errors where the database must say what it cannot
 */
public record ModelSchema(SchemaSnapshot schema, MigrationIntent intent, ModelPlaces places, Findings findings) {
    /** Of a model without errors; {@code places} gives the place of a model node. */
    public static ModelSchema of(FactTable facts, Function<String, Location> places) {
        ConditionSql conditions = new ConditionSql(facts);
        return new ModelSchema(
                SchemaDerivation.of(facts, conditions),
                IntentDerivation.of(facts, conditions),
                ModelPlaces.of(facts, places),
                new UnsaidRules(facts, conditions, places).findings());
    }
}
