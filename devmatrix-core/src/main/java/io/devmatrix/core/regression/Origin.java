package io.devmatrix.core.regression;

/** Who answers for a file. */
public enum Origin {
    /** What each service gets, whatever its model says: a library, of which a service need not use all. */
    BASE,
    /** Made from the model on each build. */
    GENERATED,
    /** Would be generated, did not a class of a person stand in for it; it only tells what there is to call. */
    REPLACED,
    /** A fill: a person's or a model's code in a place the model names. */
    SLOT,
    /** A script of the schema's history. */
    MIGRATION,
    /** What builds, packages and configures the service. */
    CONFIGURATION,
    /** Code of a person, free of the model. */
    HAND_WRITTEN,
    /** A test of a person. */
    TEST
}
