package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.migrate.SchemaDifference;
import io.devmatrix.core.migrate.SchemaFact;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Compares two catalogues both ways, fact by fact. Both are PostgreSQL's own words, so that a condition is the same in both
 * when it was the same in the DDL.
 */
final class CatalogueComparison {
    private CatalogueComparison() {}

    /** One observation a fact: held, different, missing or surplus. Parts of what is missing or surplus are not named. */
    static List<Observation> of(Catalogue expected, Catalogue actual) {
        SortedMap<SchemaFact, String> left = CatalogueFacts.of(expected);
        SortedMap<SchemaFact, String> right = CatalogueFacts.of(actual);
        List<SchemaDifference> differences = SchemaDifference.between(left, right);
        List<Observation> observations = new ArrayList<>();
        left.forEach((fact, value) -> {
            if (value.equals(right.get(fact))) {
                observations.add(Observation.held(fact.name()));
            }
        });
        differences.stream().map(CatalogueComparison::failed).forEach(observations::add);
        return observations;
    }

    private static Observation failed(SchemaDifference difference) {
        String seen = difference.left().isEmpty()
                ? "surplus: the database has " + value(difference.right().orElseThrow()) + ", the model has nothing"
                : difference
                        .right()
                        .map(found -> "expected " + value(difference.left().get()) + ", found " + value(found))
                        .orElseGet(() ->
                                "missing: expected " + value(difference.left().get()));
        return Observation.failed(difference.fact(), seen, fix(difference));
    }

    private static String value(String value) {
        return "`" + value + "`";
    }

    private static String fix(SchemaDifference difference) {
        boolean surplusTable = difference.left().isEmpty() && difference.fact().startsWith("table ");
        return surplusTable
                ? "Drop it, add it to the model, or list it under `external: { tables: [...] }`"
                : "Let the migrations make what the model says";
    }
}
