package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.KnownRows;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a behaviour reads of a row is there: values, rows that it leads to, and values of those. */
final class UnknownRead implements IrRule {
    @Override
    public String id() {
        return "RULE-802";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        KnownRows rows = new KnownRows(model);
        return model.behaviour().texts().stream().flatMap(text -> text.signature().parameters().stream()
                .filter(parameter -> parameter.rows().isPresent())
                .flatMap(parameter -> check(rows, text, parameter)));
    }

    private Stream<Problem> check(KnownRows rows, TextBehaviour text, Parameter parameter) {
        List<String> paths = text.reads().getOrDefault(parameter.name(), List.of());
        String entity = parameter.rows().orElseThrow();
        return IntStream.range(0, paths.size())
                .filter(i -> !rows.isKnown(entity, paths.get(i)))
                .mapToObj(i -> Problem.error(
                        this,
                        text.node() + ".reads." + parameter.name() + "[" + i + "]",
                        "`" + paths.get(i) + "` leads to nothing that can be known of `" + entity + "`",
                        "Known are `" + String.join("`, `", rows.names(entity)) + "`"));
    }
}
