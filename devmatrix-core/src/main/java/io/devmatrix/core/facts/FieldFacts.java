package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Access;

/** What is known of one field of an entity: an attribute or an owned relation. */
public sealed interface FieldFacts permits AttributeFacts, RelationFacts {
    /** Model node; the entity's for what a trait adds. */
    String node();

    /** What the model says about it; empty when it says nothing. */
    String description();

    /** Its name, as the entity class has it. */
    Name name();

    /** Its name in requests and answers of the generated Java: {@code title}, {@code authorId}, {@code tagIds}. */
    Name dtoName();

    /** Its name in JSON and as a query parameter. */
    String wireName();

    /** Whether it may be null; for many-to-many whether it may be empty. */
    boolean nullable();

    /** Who really sets it, after traits, machines and derivations had their say. */
    Access access();

    /** Whether answers carry it. */
    boolean shown();

    /** Whether the model states it, rather than a trait or the nesting. */
    boolean declared();

    /** Whether the entity's own table has a column for it. */
    boolean stored();

    /** Its column; for many-to-many the column of the join table that refers to the target. */
    SqlName column();
}
