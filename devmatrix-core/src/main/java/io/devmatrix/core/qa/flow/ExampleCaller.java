package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.SecurityFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who asks in an example: the user that it describes, else the owner, else one who may. */
public final class ExampleCaller {
    private final Meaning meaning;
    private final ExampleRows rows;
    private final AccessFacts rule;

    /**
     * Of examples of one flow.
     *
     * @param rows of the example, to which the user is added
     * @param rule who may call the flow
     */
    public ExampleCaller(Meaning meaning, ExampleRows rows, AccessFacts rule) {
        this.meaning = meaning;
        this.rows = rows;
        this.rule = rule;
    }

    /**
     * Key of the user.
     *
     * @param named rows that the example names
     * @param given values of the user; empty when the example does not speak of one
     */
    public UUID of(Map<String, UUID> named, Optional<Map<String, Object>> given) {
        Optional<UUID> owner = given.isPresent() || rule.owner().isEmpty()
                ? Optional.empty()
                : new Callers(rows.sight(), new Draws(new int[0], 0))
                        .known(
                                new AccessFacts(false, List.of(), rule.owner()),
                                way -> Optional.ofNullable(named.get(way.name())));
        return owner.orElseGet(() -> rows.row(meaning.principal(), user(given.orElse(Map.of()))));
    }

    private Map<String, Object> user(Map<String, Object> given) {
        Map<String, Object> user = new LinkedHashMap<>(given);
        Optional<String> role = SecurityFacts.of(meaning.facts())
                .flatMap(SecurityFacts::role)
                .map(AttributeFacts::name)
                .map(name -> name.text());
        role.filter(name -> !rule.roles().isEmpty())
                .ifPresent(name -> user.putIfAbsent(name, rule.roles().get(0)));
        return user;
    }
}
