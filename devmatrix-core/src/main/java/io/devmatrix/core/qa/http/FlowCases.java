package io.devmatrix.core.qa.http;

import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.qa.flow.ScenarioSearch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Cases of flows, searched for once. */
final class FlowCases {
    private final Map<String, Cases> cases = new LinkedHashMap<>();

    /**
     * Cases of one flow.
     *
     * @param search makes them again
     * @param found what it found
     */
    record Cases(ScenarioSearch search, ScenarioSearch.Found found) {}

    Cases of(Flow flow, Supplier<ScenarioSearch> searches) {
        return cases.computeIfAbsent(flow.name(), name -> {
            ScenarioSearch search = searches.get();
            return new Cases(search, search.find());
        });
    }
}
