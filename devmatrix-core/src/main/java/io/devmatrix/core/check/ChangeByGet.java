package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who sends {@code GET} expects that nothing changes: browsers, caches and crawlers send it unasked (RFC 9110, section 9.2.1). */
final class ChangeByGet implements IrRule {
    @Override
    public String id() {
        return "RULE-707";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.behaviour().flows().stream()
                .filter(flow ->
                        flow.http().filter(http -> http.method().equals("GET")).isPresent())
                .filter(flow -> changes(model, flow, new TreeSet<>()))
                .map(flow -> Problem.warning(
                        this,
                        flow.node(),
                        "The flow `" + flow.name() + "` answers `GET` and changes something",
                        "Let it answer `POST`, `PUT`, `PATCH` or `DELETE`"));
    }

    private static boolean changes(ApplicationIr model, Flow flow, Set<String> seen) {
        return seen.add(flow.name()) && flow.allSteps().anyMatch(step -> changes(model, step, seen));
    }

    private static boolean changes(ApplicationIr model, Step step, Set<String> seen) {
        if (step instanceof Step.Call call) {
            return model.behaviour().flows().stream()
                    .filter(other -> other.name().equals(call.flow()))
                    .anyMatch(other -> changes(model, other, seen));
        }
        return !(step instanceof Step.Require
                || step instanceof Step.Load
                || step instanceof Step.Let
                || step instanceof Step.Each
                || step instanceof Step.Ask
                || step instanceof Step.Return);
    }
}
