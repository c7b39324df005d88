package io.devmatrix.core.qa.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Users that the judge keeps for itself, one for each role: whatever is compared, their rows are passed over. */
final class Guests implements Bystanders {
    private final Principals principals;
    private final Map<String, Principal> byRole = new TreeMap<>();
    private final Map<String, Principal> makers = new TreeMap<>();

    Guests(Principals principals) {
        this.principals = principals;
    }

    /** The one of that role. */
    synchronized Principal with(String role) {
        invite();
        return byRole.computeIfAbsent(role, name -> principals.made(Optional.of(name)));
    }

    /** One of the first role; of none where the model has none. */
    synchronized Principal any() {
        invite();
        return byRole.values().iterator().next();
    }

    /** Another one of that role, who makes rows that belong to who makes them: nobody else of the role owns them then. */
    synchronized Principal maker(Optional<String> role) {
        return makers.computeIfAbsent(role.orElse(""), name -> principals.made(role));
    }

    /** All at once, so that the rows of the database stay as they are from then on. */
    private void invite() {
        if (byRole.isEmpty()) {
            principals.roles().forEach(role -> byRole.put(role, principals.made(Optional.of(role))));
        }
        if (byRole.isEmpty()) {
            byRole.put("", principals.made(Optional.empty()));
        }
    }

    @Override
    public Set<UUID> keys() {
        return principals.keys();
    }

    @Override
    public synchronized void gone() {
        byRole.clear();
        makers.clear();
    }
}
