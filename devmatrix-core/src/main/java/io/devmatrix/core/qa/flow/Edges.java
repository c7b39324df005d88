package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Distances;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes when numbers that a step compares lie at the edge: equal, or one apart. */
final class Edges {
    private final Trace trace;
    private final String node;

    Edges(Trace trace, String node) {
        this.trace = trace;
        this.node = node;
    }

    void see(CheckedExpression condition, Map<String, @Nullable Object> names, Instant now) {
        see(condition, Map.of(), names, now);
    }

    /** @param self the row whose attributes it writes bare */
    void see(CheckedExpression condition, Map<String, ?> self, Map<String, @Nullable Object> names, Instant now) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(names);
        all.put("now", now);
        int place = 0;
        for (BigDecimal distance : Distances.of(condition, self, all)) {
            see("comparison " + place++ + " ", distance);
        }
    }

    void see(BigDecimal distance) {
        see("counter ", distance);
    }

    private void see(String what, BigDecimal distance) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(distance.scale());
        if (distance.signum() == 0) {
            trace.see(node, what + Goal.AT_EDGE);
        } else if (distance.abs().compareTo(unit) == 0 || distance.abs().compareTo(BigDecimal.ONE) == 0) {
            trace.see(node, what + (distance.signum() < 0 ? Goal.JUST_BELOW : Goal.JUST_ABOVE));
        }
    }
}
