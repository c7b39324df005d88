package io.devmatrix.core.facts;

import java.util.List;
import java.util.Optional;

/**
 * Who may call one operation, the application's rule taken where the operation states none.
 *
 * @param open whether anybody may, without a token
 * @param roles any of these may
 * @param owner whose row it must be otherwise; empty where owning gives nothing
 */
public record AccessFacts(boolean open, List<String> roles, Optional<Owner> owner) {
    /** Anybody may. */
    static final AccessFacts OPEN = new AccessFacts(true, List.of(), Optional.empty());

    /** Where the way to the owner begins. */
    public enum Source {
        /** At the row that the path of the operation ends with. */
        ITEM,
        /** At the row that a create is about to make: the first relation is that of the request, or the parent in the path. */
        CREATED,
        /** At each row that a list or count sees: others than one's own are left out. */
        LISTED,
        /** At the row that a variable in the path of a flow stands for. */
        VARIABLE,
        /** At the row that an input of a flow refers to. */
        INPUT
    }

    /**
     * The way to the principal who owns a row.
     *
     * @param source where it begins
     * @param name of the variable or input, as the model writes it; empty for the others
     * @param start whose row it begins at
     * @param path relations to one row, in order; empty when the row is the principal itself
     */
    public record Owner(Source source, String name, EntityFacts start, List<RelationFacts> path) {
        public Owner {
            path = List.copyOf(path);
        }
    }

    public AccessFacts {
        roles = List.copyOf(roles);
    }

    /** Whether the role alone decides. */
    public boolean byRoleAlone() {
        return !open && !roles.isEmpty() && owner.isEmpty();
    }

    /** Whether any signed-in user may. */
    public boolean forEverySignedIn() {
        return !open && roles.isEmpty() && owner.isEmpty();
    }
}
