package io.devmatrix.core.migrate;

import io.devmatrix.core.database.Catalogue;
import java.util.Comparator;

/** Catalogues of tables whose columns came in another order. */
final class Catalogues {
    private Catalogues() {}

    /** The catalogue, columns by name. */
    static Catalogue sorted(Catalogue catalogue) {
        return new Catalogue(catalogue.tables().stream().map(Catalogues::sorted).toList(), catalogue.sequences());
    }

    private static Catalogue.Table sorted(Catalogue.Table table) {
        return new Catalogue.Table(
                table.name(),
                table.columns().stream()
                        .sorted(Comparator.comparing(Catalogue.Column::name))
                        .toList(),
                table.primaryKey(),
                table.foreignKeys(),
                table.uniques(),
                table.checks(),
                table.indexes());
    }
}
