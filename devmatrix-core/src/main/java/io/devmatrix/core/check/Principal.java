package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The users are rows of an entity with a unique, required login, and their role is an enum or text. */
final class Principal implements IrRule {
    @Override
    public String id() {
        return "RULE-601";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.api().security().stream().flatMap(security -> facts.findEntity(security.principal()).stream()
                .flatMap(principal -> Stream.concat(login(principal, security), roles(principal, security))));
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
