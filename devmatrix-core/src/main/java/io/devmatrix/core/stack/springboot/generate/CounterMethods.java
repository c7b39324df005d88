package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Traits;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The methods of a repository that count: the database itself adds, and only while the result is within the counter's range. */
final class CounterMethods {
    private static final Quote COUNT = Quote.members(
            """
            import java.time.Instant;
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Modifying;
            import org.springframework.data.jpa.repository.Query;

            /** $verb the $words unless it would leave its range; tells whether it did. What is known of the row is old then. */
            default boolean $method($Entity $row, $Type by) {
                return $change($row.getId(), by, $Now.instant()) == 1;
            }

            /** $verb the $words of the row with this id while it stays in its range. */
            @Modifying(flushAutomatically = true)
            @Query("$query")
            int $change(UUID id, $Type by, Instant now);
            """);
    private static final Quote COUNT_UNDATED = Quote.members(
            """
            import java.util.UUID;
            import org.springframework.data.jpa.repository.Modifying;
            import org.springframework.data.jpa.repository.Query;

            /** $verb the $words unless it would leave its range; tells whether it did. What is known of the row is old then. */
            default boolean $method($Entity $row, $Type by) {
                return $change($row.getId(), by) == 1;
            }

            /** $verb the $words of the row with this id while it stays in its range. */
            @Modifying(flushAutomatically = true)
            @Query("$query")
            int $change(UUID id, $Type by);
            """);

    private final FactTable facts;
    private final JavaUnits units;
    private final ModelExpressions checked;

    CounterMethods(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.checked = checked;
    }

    /** A counter of an entity, and whether it goes up. */
    private record Counter(String entity, String attribute, boolean increase) implements Comparable<Counter> {
        @Override
        public int compareTo(Counter other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return entity + " " + attribute + " " + increase;
        }
    }

    List<Code> of(EntityFacts entity) {
        TreeSet<Counter> counters = new TreeSet<>();
        facts.flows().stream()
                .flatMap(flow -> flow.flow().allSteps())
                .filter(Step.Adjust.class::isInstance)
                .map(step -> counter((Step.Adjust) step))
                .filter(counter -> counter.entity().equals(entity.entity().name()))
                .forEach(counters::add);
        List<Code> methods = new ArrayList<>();
        counters.forEach(counter -> methods.add(method(entity, counter)));
        return methods;
    }

    private Counter counter(Step.Adjust step) {
        Node.Member target = (Node.Member) checked.of(new Expression(step.node(), step.target()), "")
                .orElseThrow()
                .root();
        return new Counter(((ValueType.Row) target.owner().type()).entity(), target.name(), step.increase());
    }

    private Code method(EntityFacts entity, Counter counter) {
        AttributeFacts attribute =
                (AttributeFacts) entity.field(counter.attribute()).orElseThrow();
        boolean dated = entity.entity().traits().audit();
        String name = attribute.name().pascal();
        Code code = (dated ? COUNT : COUNT_UNDATED)
                .with("verb", counter.increase() ? "Adds to" : "Takes from")
                .with("words", attribute.name().human())
                .with("method", (counter.increase() ? "increase" : "decrease") + name)
                .with("change", (counter.increase() ? "addTo" : "takeFrom") + name)
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("row", Variables.one(entity))
                .with("Type", new JavaTypes(facts).inEntity(attribute))
                .with(
                        "query",
                        query(attribute, counter.increase(), entity.entity().traits()));
        return dated ? code.with("Now", units.base("entity.Now")) : code;
    }

    private static String query(AttributeFacts attribute, boolean increase, Traits traits) {
        String name = "e." + attribute.name().camel();
        String next = name + (increase ? " + " : " - ") + ":by";
        Limits limits = attribute.attribute().limits();
        StringBuilder query = new StringBuilder("update #{#entityName} e set " + name + " = " + next);
        query.append(traits.audit() ? ", e.updatedAt = :now" : "");
        query.append(traits.optimisticLock() ? ", e.version = e.version + 1" : "");
        query.append(" where e.id = :id and ").append(next).append(" >= ");
        query.append(limits.min().orElse(BigDecimal.ZERO).toPlainString());
        limits.max()
                .ifPresent(
                        max -> query.append(" and ").append(next).append(" <= ").append(max.toPlainString()));
        return query.toString();
    }
}
