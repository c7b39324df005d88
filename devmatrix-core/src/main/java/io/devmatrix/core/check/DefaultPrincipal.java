package io.devmatrix.core.check;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.Optional;
import java.util.stream.Stream;

/** A new row refers to who makes it only where that is known: to one user, and never without a token. */
final class DefaultPrincipal implements IrRule {
    @Override
    public String id() {
        return "RULE-607";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(entity -> entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .flatMap(relation -> check(facts, entity, relation)));
    }

    private Stream<Problem> check(FactTable facts, EntityFacts entity, RelationFacts relation) {
        Optional<SecurityFacts> security = SecurityFacts.of(facts);
        if (security.isEmpty()) {
            return Stream.of(problem(
                    relation,
                    "refers to who makes the row, and the model does not say who the users are",
                    "Add `security`, or remove the `default`"));
        }
        String principal = security.get().security().principal();
        boolean user = relation.relation().target().equals(principal) && !relation.nesting() && !relation.toMany();
        return user
                ? entity.operations(Kind.CREATE)
                        .flatMap(create -> created(security.get().access(create), relation, create))
                : Stream.of(problem(
                        relation,
                        "refers to no single user",
                        "Let it lead to one `" + principal + "`, not the parent"));
    }

    private Stream<Problem> created(AccessFacts access, RelationFacts relation, OperationFacts create) {
        if (access.open()) {
            return Stream.of(problem(
                    relation,
                    "refers to who makes the row, and anybody may call `" + create.id() + "` without a token",
                    "Give the create an `access` other than `public`"));
        }
        return access.owner().filter(owner -> owner.path().get(0).equals(relation)).stream()
                .map(owner -> problem(
                        relation,
                        "refers to who makes the row, and the owner that `" + create.id() + "` asks for lies behind it",
                        "Let the create ask for roles, or for nothing but a token"));
    }

    private Problem problem(RelationFacts relation, String fact, String fix) {
        return Problem.error(
                this, relation.node(), "`" + relation.name().text() + "` with `default: principal` " + fact, fix);
    }
}
