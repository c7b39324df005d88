package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;

/** Makes values of attributes that no condition speaks of, such as texts. */
@FunctionalInterface
public interface PlainValues {
    /** First half of the UUIDs among them; what begins otherwise was made by the service. */
    long GIVEN = 0x4000L;

    /** The n-th value the attribute may have, as rows keep it; different numbers give different values. */
    Object value(AttributeFacts attribute, long n);
}
