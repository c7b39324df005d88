package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.word.JavaNames;
import java.util.Arrays;
import java.util.stream.Stream;

/** A name that becomes a Java identifier is no word of the Java language. */
final class ReservedJavaWord implements IrRule {
    @Override
    public String id() {
        return "RULE-101";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        Stream<Named> segments = Arrays.stream(model.packageName().split("\\."))
                .map(segment -> new Named("package", "part of the package", segment));
        Stream<Named> inverses = facts.entities().stream().flatMap(entity -> Named.inverses(entity, facts));
        return Stream.of(
                        segments,
                        Named.fields(facts),
                        inverses,
                        Named.parents(facts),
                        Named.behaviours(model),
                        Named.payloads(model),
                        Named.variables(model))
                .flatMap(names -> names)
                .filter(name -> JavaNames.isReserved(name.text()))
                .map(name -> Problem.error(
                        this,
                        name.node(),
                        "`" + name.text() + "` is a reserved word of Java",
                        "Rename the " + name.what()));
    }
}
