package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses who sends a request whose outcome depends on that: always somebody who may. */
final class Callers {
    private final Sight sight;
    private final Draws draws;
    private final SecurityFacts security;
    private final String principal;

    /** @param draws choices, none where nobody is chosen */
    Callers(Sight sight, Draws draws) {
        this.sight = sight;
        this.draws = draws;
        this.security = SecurityFacts.of(sight.meaning().facts()).orElseThrow();
        this.principal = security.principal().entity().name();
    }

    /** The request of somebody who is there and may, where that makes a difference; empty when nobody may. */
    static Optional<Act> called(Sight sight, Draws draws, Act act, Function<Owner, Optional<UUID>> start) {
        Optional<AccessFacts> rule = sight.meaning().callers(act.operation());
        return rule.isEmpty()
                ? Optional.of(act)
                : new Callers(sight, draws).known(rule.get(), start).map(act::by);
    }

    /** What the first relation of a row to be made leads to. */
    static Optional<UUID> first(Owner owner, Act act) {
        RelationFacts first = owner.path().get(0);
        return Optional.ofNullable(
                first.nesting()
                        ? act.path().get(act.path().size() - 1)
                        : (UUID) act.values().get(first.name().text()));
    }

    /** What the request of a flow names: a row of its path, or an input. */
    static Function<Owner, Optional<UUID>> named(Map<String, UUID> path, Map<String, @Nullable Object> inputs) {
        return owner -> Optional.ofNullable(
                path.containsKey(owner.name()) ? path.get(owner.name()) : (UUID) inputs.get(owner.name()));
    }

    /**
     * One of those who are there; empty when none of them may.
     *
     * @param start key of the row at which the way to the owner begins
     */
    Optional<UUID> known(AccessFacts rule, Function<Owner, Optional<UUID>> start) {
        return chosen(rule, start, roles -> {
            List<UUID> fit = sight.rows(principal)
                    .filter(row -> roles.isEmpty() || roles.contains(String.valueOf(row.raw(role()))))
                    .map(RowView::id)
                    .toList();
            return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(draws.next(fit.size())));
        });
    }

    /** One who is there, or a new one, with a role that may. */
    Optional<UUID> any(AccessFacts rule, Function<Owner, Optional<UUID>> start, WorldMaker rows) {
        return chosen(rule, start, roles -> {
            Optional<UUID> id = rows.some(principal, 0).map(RowView::id).filter(row -> sight.has(principal, row));
            id.filter(row -> !roles.isEmpty())
                    .ifPresent(row -> sight.tables().set(principal, row, role(), roles.get(draws.next(roles.size()))));
            return id;
        });
    }

    private String role() {
        return security.role().map(AttributeFacts::name).orElseThrow().text();
    }

    private Optional<UUID> chosen(
            AccessFacts rule, Function<Owner, Optional<UUID>> start, Function<List<String>, Optional<UUID>> somebody) {
        boolean owns = rule.owner().isPresent() && (rule.roles().isEmpty() || draws.once(2));
        if (!owns) {
            return somebody.apply(rule.roles());
        }
        Owner owner = rule.owner().get();
        Optional<UUID> row = start.apply(owner).filter(id -> sight.has(first(owner), id));
        if (row.isPresent()) {
            return owner(owner, row.get());
        }
        boolean mayNobody = owner.source() == Source.INPUT && owner.path().isEmpty();
        return mayNobody ? Optional.empty() : somebody.apply(rule.roles());
    }

    /** The entity at which the way begins; at create that to which the first relation leads. */
    private static String first(Owner owner) {
        return owner.source() == Source.CREATED
                ? owner.path().get(0).relation().target()
                : owner.start().entity().name();
    }

    private Optional<UUID> owner(Owner owner, UUID start) {
        List<RelationFacts> way = owner.source() == Source.CREATED
                ? owner.path().subList(1, owner.path().size())
                : owner.path();
        String entity = first(owner);
        UUID at = start;
        for (RelationFacts step : way) {
            Object next = sight.row(entity, at).raw(step.name().text());
            entity = step.relation().target();
            if (!(next instanceof UUID id) || !sight.has(entity, id)) {
                return Optional.empty();
            }
            at = id;
        }
        return Optional.of(at);
    }
}
