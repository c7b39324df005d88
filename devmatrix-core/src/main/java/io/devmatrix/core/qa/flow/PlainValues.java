package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;

/** Makes values of attributes that no condition speaks of, such as texts. */
@FunctionalInterface
public interface PlainValues {
    /** The n-th value the attribute may have, as rows keep it; different numbers give different values. */
    Object value(AttributeFacts attribute, long n);
}
