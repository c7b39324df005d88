package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * Who may do what.
 *
 * @param principal entity whose rows are the users
 * @param login attribute that names a user
 * @param roles attribute of the principal that holds the role; empty when there are no roles
 * @param rule of operations that state none
 */
public record Security(String principal, String login, String roles, Rule rule) {
    /**
     * Who may call an operation.
     *
     * @param open whether anybody may, without a token
     * @param roles any of these may; empty for any signed-in user
     * @param owner path from the entity to the principal who owns a row, for example {@code cart.customer}
     */
    public record Rule(boolean open, List<String> roles, Optional<String> owner) {
        public Rule {
            roles = List.copyOf(roles);
        }
    }
}
