package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.LoadedModel;

/** Schemas of test models. */
public final class Schemas {
    private Schemas() {}

    /** What the model asks of the database. */
    public static SchemaSnapshot of(LoadedModel model) {
        return of(model.require());
    }

    /** What the model asks of the database. */
    public static SchemaSnapshot of(ApplicationIr model) {
        return ModelSchema.of(FactTable.of(model), node -> Location.NONE).schema();
    }
}
