package io.devmatrix.core.qa.report;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.plan.Plan;
import io.devmatrix.core.qa.Judgement;
import io.devmatrix.core.qa.Metric;
import io.devmatrix.core.qa.Observation;
import java.util.List;
import java.util.function.Function;

/**
 * What a report is about.
 *
 * @param judgement the verdict
 * @param facts of the model
 * @param plan of the model
 * @param findings of the model, warnings alone
 * @param metrics figures beside the targets of the design
 * @param places where the nodes of the model stand in its files; {@link Location#NONE} for unknown ones
 */
public record Subject(
        Judgement judgement,
        FactTable facts,
        Plan plan,
        Findings findings,
        List<Metric> metrics,
        Function<String, Location> places) {
    public Subject {
        metrics = List.copyOf(metrics);
    }

    /** The place that is at fault: the observation's own, else that of the first model node it is about. */
    Location place(Observation observation) {
        return !observation.location().equals(Location.NONE)
                        || observation.nodes().isEmpty()
                ? observation.location()
                : places.apply(observation.nodes().get(0));
    }
}
