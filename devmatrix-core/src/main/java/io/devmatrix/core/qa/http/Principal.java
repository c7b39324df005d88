package io.devmatrix.core.qa.http;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who asks.
 *
 * @param id of the row that is the user
 * @param login what names the user
 * @param role as JSON has it; empty when the model has no roles, or the user none
 */
record Principal(UUID id, String login, Optional<String> role) {}
