package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Set;
import java.util.stream.Stream;

/** Expressions can name each field: it is called like no word that CEL keeps for itself. Java's words have a rule of their own. */
final class ExpressionWord implements IrRule {
    private static final Set<String> KEPT = Set.of("as", "function", "in", "let", "loop", "namespace", "var");

    @Override
    public String id() {
        return "RULE-115";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Named.fields(facts)
                .filter(field -> KEPT.contains(field.text()))
                .map(field -> Problem.warning(
                        this,
                        field.node(),
                        "`" + field.text() + "` is a reserved word of CEL, and expressions cannot name it",
                        "Rename the field; `json` and `column` keep its other names"));
    }
}
