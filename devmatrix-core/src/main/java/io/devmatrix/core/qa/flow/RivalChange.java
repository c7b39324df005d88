package io.devmatrix.core.qa.flow;

import io.devmatrix.core.qa.flow.FlowOracle.RowField;

/**
 * A change of a row by somebody else while a request was under way.
 *
 * @param place the field that changed
 * @param value it has afterwards
 * @param first whether the change must come first: the request was seen to wait until it was made
 */
public record RivalChange(RowField place, Object value, boolean first) {}
