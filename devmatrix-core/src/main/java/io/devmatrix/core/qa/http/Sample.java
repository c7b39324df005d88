package io.devmatrix.core.qa.http;

import tools.jackson.databind.JsonNode;

/**
 * A value with a word for it.
 *
 * @param what in the name of an observation, for example {@code of 200 characters}
 * @param value as a request carries it
 */
record Sample(String what, JsonNode value) {}
