package io.devmatrix.core.qa.flow;

import org.jspecify.annotations.Nullable;

/**
 * How a flow came to its end.
 *
 * @param node the flow's, or that of the step that returned
 * @param status of the answer; 0 for a flow that is not served
 * @param value what is shown
 */
record Ending(String node, int status, @Nullable Object value) {}
