package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Set;
import java.util.stream.Stream;

/** A column is not called like one that PostgreSQL gives each table. */
final class SystemColumn implements IrRule {
    private static final Set<String> GIVEN = Set.of("cmax", "cmin", "ctid", "tableoid", "xmax", "xmin");

    @Override
    public String id() {
        return "RULE-114";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream()
                .flatMap(entity -> entity.fields().stream())
                .filter(FieldFacts::stored)
                .filter(field -> GIVEN.contains(field.column().text()))
                .map(field -> Problem.error(
                        this,
                        field.node(),
                        "PostgreSQL gives each table a column `"
                                + field.column().text() + "`",
                        "Rename the field, or give it another `column`"));
    }
}
