package io.devmatrix.core;

import io.devmatrix.core.check.IrRules;
import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.load.LoadedModel;
import io.devmatrix.core.load.ModelLoader;
import io.devmatrix.core.load.Positions;
import io.devmatrix.core.logic.ModelLogic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A model as read from its files and checked.
 *
 * @param facts of the model; empty when it could not be loaded
 * @param positions of its nodes
 * @param findings of loading and checking
 */
record ModelReading(Optional<FactTable> facts, Positions positions, Findings findings) {
    private static final String EXPRESSION = "EXPR-001";

    /** Reads and checks the project's model. */
    static ModelReading of(ProjectLayout layout) {
        String shown = layout.base().relativize(layout.model()).toString().replace('\\', '/');
        return of(new ModelLoader().load(layout.model(), shown));
    }

    /** Checks a model that was loaded. */
    static ModelReading of(LoadedModel loaded) {
        if (loaded.ir().isEmpty() || loaded.findings().hasErrors()) {
            return new ModelReading(Optional.empty(), loaded.positions(), loaded.findings());
        }
        ApplicationIr model = loaded.ir().get();
        FactTable facts = FactTable.of(model);
        ModelExpressions expressions = ModelExpressions.check(model);
        Stream<Finding> rules = IrRules.check(model, facts).map(problem -> at(problem, loaded.positions()));
        Stream<Finding> wrong = expressions.problems().stream()
                .map(problem -> Finding.error(
                        EXPRESSION,
                        loaded.positions().inExpression(problem.node(), problem.offset()),
                        problem.problem(),
                        problem.fix()));
        List<Finding> found = Stream.concat(rules, wrong).toList();
        return new ModelReading(
                        Optional.of(facts),
                        loaded.positions(),
                        loaded.findings().and(Findings.of(found)))
                .with(sound -> ModelLogic.check(model, expressions));
    }

    /** The same with what more there is to say about a model without an error, such as what the stack does not generate yet. */
    ModelReading with(Function<FactTable, Stream<Problem>> further) {
        if (facts.isEmpty() || findings.hasErrors()) {
            return this;
        }
        List<Finding> found = further.apply(facts.get())
                .map(problem -> at(problem, positions))
                .toList();
        return new ModelReading(facts, positions, findings.and(Findings.of(found)));
    }

    /** The same with what there is to say about its surroundings, when it is without an error itself. */
    ModelReading and(Supplier<Findings> further) {
        return isSound() ? new ModelReading(facts, positions, findings.and(further.get())) : this;
    }

    /** Whether there is nothing that stops a goal. */
    boolean isSound() {
        return facts.isPresent() && !findings.hasErrors();
    }

    /** Where a node stands. */
    Location place(String node) {
        return positions.of(node);
    }

    private static Finding at(Problem problem, Positions positions) {
        return problem.at(positions.of(problem.node()));
    }
}
