package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The users are rows of an entity with a unique, required login, and their role is an enum or text. */
final class Principal implements IrRule {
    /** Characters of a BCrypt hash. */
    private static final int HASH = 60;

    /** What BCrypt looks at; it would pass over the rest. */
    private static final int MOST_BYTES = 72;

    @Override
    public String id() {
        return "RULE-601";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.api().security().stream().flatMap(security -> facts.findEntity(security.principal()).stream()
                .flatMap(principal -> Stream.of(
                                login(principal, security), roles(principal, security), password(principal, security))
                        .flatMap(problems -> problems)));
    }

    private Stream<Problem> login(EntityFacts principal, Security security) {
        boolean sound = attribute(principal, security.login())
                .filter(a -> a.type().kind().isTextual() && !a.nullable())
                .isPresent();
        boolean unique = principal.table().uniques().stream()
                .anyMatch(u -> u.unique().fields().equals(List.of(security.login())));
        return sound && unique
                ? Stream.empty()
                : Stream.of(problem("login", security.login(), principal, "is no required, unique text"));
    }

    private Stream<Problem> roles(EntityFacts principal, Security security) {
        boolean sound = security.roles().isEmpty()
                || attribute(principal, security.roles())
                        .filter(a ->
                                a.type().kind() == Kind.ENUM || a.type().kind().isTextual())
                        .isPresent();
        return sound ? Stream.empty() : Stream.of(problem("roles", security.roles(), principal, "is no enum or text"));
    }

    private Stream<Problem> password(EntityFacts principal, Security security) {
        return security.password().stream()
                .filter(name ->
                        attribute(principal, name).filter(Principal::holdsHash).isEmpty())
                .map(name -> problem(
                        "password",
                        name,
                        principal,
                        "is no required, write-only `string(" + HASH + ")` to `string(" + MOST_BYTES
                                + ")` without default or pattern, and with `min` up to " + HASH));
    }

    private static boolean holdsHash(AttributeFacts attribute) {
        int length = attribute.type().length().orElse(0);
        return attribute.type().kind() == Kind.STRING
                && length >= HASH
                && length <= MOST_BYTES
                && attribute.access() == Access.WRITE_ONLY
                && !attribute.nullable()
                && attribute.defaultValue().isEmpty()
                && attribute.attribute().limits().pattern().isEmpty()
                && attribute.attribute().limits().minLength().orElse(0) <= HASH;
    }

    private Problem problem(String word, String field, EntityFacts principal, String obstacle) {
        return Problem.error(
                this,
                "security." + word,
                "`" + principal.name().text() + "." + field + "` " + obstacle,
                "Take another field as `" + word + "`");
    }

    private static Optional<AttributeFacts> attribute(EntityFacts entity, String name) {
        return entity.attributes().filter(a -> a.name().text().equals(name)).findFirst();
    }
}
