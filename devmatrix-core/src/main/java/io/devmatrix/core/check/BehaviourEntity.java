package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.stream.Stream;

/** The entity of a behaviour, whose fields its conditions write bare, is that of a row that it is given. */
final class BehaviourEntity implements IrRule {
    @Override
    public String id() {
        return "RULE-803";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().texts().stream()
                .filter(text -> !text.entity().isEmpty()
                        && text.signature().parameters().stream().noneMatch(parameter -> isRow(text, parameter)))
                .map(text -> Problem.error(
                        this,
                        text.node() + ".entity",
                        "`" + text.name() + "` is given no row of `" + text.entity() + "`",
                        "Add a parameter for it, or take out `entity`"));
    }

    private static boolean isRow(TextBehaviour text, Parameter parameter) {
        return parameter instanceof Parameter.Row row && row.entity().equals(text.entity());
    }
}
