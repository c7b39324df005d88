package io.devmatrix.core.ir;

import java.util.Optional;

/**
 * A condition on one row, enforced by the database and before it by the service.
 *
 * @param node model node
 * @param name kebab-case, unique in its entity
 * @param that condition
 * @param error answer on violation; the application's validation status when empty
 */
public record Check(String node, String name, Expression that, Optional<BusinessError> error) {}
