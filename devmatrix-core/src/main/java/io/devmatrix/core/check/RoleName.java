package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.Security;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule asks for roles only where users have one, and for values of its enum. */
final class RoleName implements IrRule {
    private record Ask(String node, String role) {}

    @Override
    public String id() {
        return "RULE-603";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.api().security().stream()
                .flatMap(security -> asks(model, security).flatMap(ask -> problem(ask, security, facts).stream()));
    }

    private static Stream<Ask> asks(ApplicationIr model, Security security) {
        Stream<Ask> whole = security.rule().roles().stream().map(role -> new Ask("security.default", role));
        Stream<Ask> operations = StatedRule.all(model).flatMap(stated -> stated.rule().roles().stream()
                .map(role -> new Ask(stated.node() + ".access", role)));
        return Stream.concat(whole, operations);
    }

    private Optional<Problem> problem(Ask ask, Security security, FactTable facts) {
        if (security.roles().isEmpty()) {
            return Optional.of(Problem.error(
                    this,
                    ask.node(),
                    "Users have no role, and the rule asks for `" + ask.role() + "`",
                    "Name the field with the role under `security.roles`"));
        }
        List<String> known = known(security, facts);
        return known.isEmpty() || known.contains(ask.role())
                ? Optional.empty()
                : Optional.of(Problem.error(
                        this,
                        ask.node(),
                        "No user of `" + security.principal() + "` has the role `" + ask.role() + "`",
                        "Use one of `" + String.join("`, `", known) + "`"));
    }

    /** Values of the enum that holds the role; empty when it is free text. */
    private static List<String> known(Security security, FactTable facts) {
        return facts.findEntity(security.principal())
                .flatMap(principal -> principal.field(security.roles()))
                .filter(AttributeFacts.class::isInstance)
                .flatMap(field -> facts.findEnum(((AttributeFacts) field).type().enumName()))
                .map(type -> type.type())
                .map(EnumType::valueNames)
                .orElse(List.of());
    }
}
