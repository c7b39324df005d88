package io.devmatrix.core.migrate;

/** How the values of a column are computed, as far as a snapshot tells. */
public sealed interface ComputedRule {
    /** They are not. */
    record None() implements ComputedRule {}

    /** The snapshot was written before rules were kept. */
    record Unknown() implements ComputedRule {}

    /**
     * PostgreSQL can compute them.
     *
     * @param text SQL over one row of the table
     */
    record Sql(String text) implements ComputedRule {}

    /**
     * Only the service can compute them.
     *
     * @param text the expression of the model
     */
    record ByService(String text) implements ComputedRule {}

    /** Whether values that were made by this rule are not those that the other one makes. */
    default boolean isReplacedBy(ComputedRule wanted) {
        return !(this instanceof Unknown)
                && !(wanted instanceof None)
                && !(wanted instanceof Unknown)
                && !equals(wanted);
    }

    /** Whether it is known to be computed. */
    default boolean isComputed() {
        return this instanceof Sql || this instanceof ByService;
    }

    /** In words, for a person who compares two. */
    default String shown() {
        if (this instanceof Sql sql) {
            return sql.text();
        }
        return this instanceof ByService service ? service.text() : "not computed";
    }
}
