package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.Invariant;
import java.util.List;
import java.util.Optional;

/**
 * A guard that holds for each row in some state, since an invariant says just that: {@code state != State.NEW || size(parts) == 0}
 * keeps {@code size(parts) == 0} of rows that are new. Only what is written alike counts as proof.
 */
public record KeptGuard(Meaning meaning, EntityFacts entity, AttributeFacts attribute) {
    /** Name of the invariant by which no row in that state breaks the guard; empty when none is known. */
    public Optional<String> by(String state, Guard guard) {
        List<String> asked = Joined.by("&&", plain(guard.that().text()));
        return meaning.facts().application().behaviour().invariants().stream()
                .filter(invariant -> invariant.entity().equals(entity.entity().name()))
                .filter(invariant -> asked.stream()
                        .allMatch(part -> Joined.by("&&", plain(invariant.that().text())).stream()
                                .anyMatch(kept -> keeps(kept, state, part))))
                .map(Invariant::name)
                .findFirst();
    }

    private boolean keeps(String condition, String state, String part) {
        List<String> left = Joined.by("||", Joined.bare(condition)).stream()
                .map(Joined::bare)
                .filter(other -> !excludes(other, state))
                .toList();
        return left.equals(List.of(Joined.bare(part)));
    }

    /** Whether the condition does not hold for a row in the state. */
    private boolean excludes(String condition, String state) {
        String name = attribute.name().text();
        if (condition.startsWith(name + "!=")) {
            return Paths.last(condition.substring(name.length() + 2)).equals(state);
        }
        return condition.startsWith(name + "==")
                && attribute
                        .type()
                        .enumName()
                        .equals(condition.substring(name.length() + 2).split("\\.")[0])
                && !Paths.last(condition).equals(state);
    }

    private static String plain(String text) {
        return Joined.bare(text.replaceAll("\\s", ""));
    }
}
