package io.devmatrix.core.ir;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who may do what.
 *
 * @param principal entity whose rows are the users
 * @param login attribute that names a user
 * @param roles attribute of the principal that holds the role; empty when there are no roles
 * @param rule of operations that state none
 * @param password attribute that holds the hash of the password; empty when tokens are issued elsewhere
 * @param tokens where tokens are issued, and how long they last
 */
public record Security(
        String principal, String login, String roles, Rule rule, Optional<String> password, Tokens tokens) {
    /**
     * Who may call an operation.
     *
     * @param open whether anybody may, without a token
     * @param roles any of these may; empty for any signed-in user
     * @param owner path from the entity to the principal who owns a row, for example {@code cart.customer}; {@code id} when
     *     the row is the principal itself
     */
    public record Rule(boolean open, List<String> roles, Optional<String> owner) {
        public Rule {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How tokens are issued; of no meaning without a password.
     *
     * @param path before {@code /login}, {@code /refresh}, {@code /logout} and {@code /me}, below the base
     * @param access how long an access token holds
     * @param refresh how long a refresh token holds
     */
    public record Tokens(String path, Duration access, Duration refresh) {}
}
