package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AccessFacts.Source;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each request for a closed operation the token of somebody who may do what it asks for, so that whoever makes the
 * request need not think of that: of a role that may, else of the owner of the row, else of anybody. May be used by several threads.
 */
final class Authoriser implements Admittance {
    static final String HEADER = "Authorization";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    private final FactTable facts;
    private final SecurityFacts security;
    private final Guests guests;
    private final Principals principals;
    private final OwnerRows owners;
    private final TokenMint mint;
    private final Map<OperationFacts, AccessFacts> rules = new ConcurrentHashMap<>();

    Authoriser(
            FactTable facts,
            SecurityFacts security,
            Guests guests,
            Principals principals,
            OwnerRows owners,
            TokenMint mint) {
        this.facts = facts;
        this.security = security;
        this.guests = guests;
        this.principals = principals;
        this.owners = owners;
        this.mint = mint;
    }

    /** Who may call the operation. */
    AccessFacts rule(OperationFacts operation) {
        return rules.computeIfAbsent(operation, security::access);
    }

    /** The request with a token; as it is when it needs none or has one. */
    @Override
    public Call authorised(Call call) {
        boolean open =
                call.operation().isEmpty() || rule(call.operation().get()).open();
        return open || call.headers().containsKey(HEADER) ? call : as(call, principal(call));
    }

    @Override
    public boolean isForbidden(Call call) {
        return call.operation()
                .map(this::rule)
                .filter(rule -> rule.roles().isEmpty())
                .flatMap(AccessFacts::owner)
                .filter(way -> isNobody(call, way))
                .isPresent();
    }

    /** Whether the owner is marked as deleted, or the request itself names none. */
    private boolean isNobody(Call call, Owner way) {
        boolean named = way.source() == Source.CREATED || way.source() == Source.INPUT;
        return owner(call, way).map(id -> principals.known(id).isEmpty()).orElse(named);
    }

    /** The request of that user. */
    Call as(Call call, Principal principal) {
        return call.header(HEADER, "Bearer " + mint.access(principal)).by(principal.id());
    }

    /** Somebody who may send the request, which is for a closed operation. */
    Principal principal(Call call) {
        return call.caller().flatMap(principals::known).orElseGet(() -> anybody(call));
    }

    private Principal anybody(Call call) {
        OperationFacts operation = call.operation().orElseThrow();
        AccessFacts rule = rule(operation);
        if (isOwnedByMaker(operation)) {
            Optional<String> role = rule.roles().stream().findFirst();
            return isOncePerUser(operation) ? principals.made(role) : guests.maker(role);
        }
        if (!rule.roles().isEmpty()) {
            return guests.with(rule.roles().get(0));
        }
        return rule.owner()
                .flatMap(owner -> owner(call, owner))
                .flatMap(principals::known)
                .orElseGet(guests::any);
    }

    private boolean isOwnedByMaker(OperationFacts operation) {
        return operation.kind() == Kind.CREATE
                && entity(operation).flatMap(EntityFacts::relations).anyMatch(Authoriser::isMaker);
    }

    /** Whether nobody may make two such rows. */
    private boolean isOncePerUser(OperationFacts operation) {
        return entity(operation)
                .flatMap(entity -> entity.table().uniques().stream())
                .anyMatch(unique -> unique.fields().stream().allMatch(Authoriser::isMaker));
    }

    private static boolean isMaker(FieldFacts field) {
        return field instanceof RelationFacts relation && relation.relation().byPrincipal();
    }

    private Stream<EntityFacts> entity(OperationFacts operation) {
        return facts.entities().stream().filter(entity -> entity.operations().contains(operation));
    }

    private Optional<UUID> owner(Call call, Owner owner) {
        return switch (owner.source()) {
            case ITEM -> last(call).flatMap(row -> owners.owner(owner.start(), owner.path(), row));
            case VARIABLE -> variable(call, owner).flatMap(row -> owners.owner(owner.start(), owner.path(), row));
            case INPUT -> input(call, owner).flatMap(row -> owners.owner(owner.start(), owner.path(), row));
            case CREATED -> made(call, owner);
            case LISTED -> isBelow(owner) ? made(call, owner) : owners.busiest(owner.start(), owner.path());
        };
    }

    private static boolean isBelow(Owner owner) {
        return !owner.path().isEmpty() && owner.path().get(0).nesting();
    }

    /** The way from what the first relation leads to: the parent in the path, or what the body refers to. */
    private Optional<UUID> made(Call call, Owner owner) {
        if (owner.path().isEmpty()) {
            return Optional.empty();
        }
        RelationFacts first = owner.path().get(0);
        List<RelationFacts> rest = owner.path().subList(1, owner.path().size());
        Optional<UUID> target = first.nesting() ? last(call) : id(bodyValue(call, first.wireName()));
        return target.flatMap(row -> owners.owner(facts.entity(first.relation().target()), rest, row));
    }

    private Optional<UUID> last(Call call) {
        List<String> ids = ids(call);
        return ids.isEmpty() ? Optional.empty() : id(ids.get(ids.size() - 1));
    }

    private Optional<UUID> variable(Call call, Owner owner) {
        List<String> ids = ids(call);
        List<FlowFacts.Variable> variables = flow(call).variables();
        return IntStream.range(0, Math.min(ids.size(), variables.size()))
                .filter(i -> variables.get(i).row().name().equals(owner.name()))
                .mapToObj(ids::get)
                .findFirst()
                .flatMap(Authoriser::id);
    }

    private Optional<UUID> input(Call call, Owner owner) {
        return flow(call).inputs().stream()
                .map(member -> member.field())
                .filter(field -> field.name().text().equals(owner.name()))
                .findFirst()
                .flatMap(field -> SentInputs.value(flow(call), call, field.wireName()))
                .flatMap(Authoriser::id);
    }

    private FlowFacts flow(Call call) {
        String name = call.operation().orElseThrow().subject();
        return facts.flows().stream()
                .filter(flow -> flow.flow().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the path for the variables of the operation, in order. */
    private static List<String> ids(Call call) {
        String template = call.operation().orElseThrow().path();
        String pattern = VARIABLE.splitAsStream(template)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "([^/?]+)" + b)
                .orElse("");
        String open = template.endsWith("}") ? pattern + "([^/?]+)" : pattern;
        Matcher path = Pattern.compile(open).matcher(call.path().split("\\?", 2)[0]);
        return path.matches()
                ? IntStream.rangeClosed(1, path.groupCount())
                        .mapToObj(path::group)
                        .toList()
                : List.of();
    }

    private static String bodyValue(Call call, String name) {
        return call.body()
                .map(JsonTree::parse)
                .map(body -> body.path(name).asString(""))
                .orElse("");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
