package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Security;
import java.util.Optional;

/** What is known of users, their tokens and what they may do. Of a model that breaks no rule; else what it names may be missing. */
public final class SecurityFacts {
    private final FactTable facts;
    private final Security security;
    private final AccessReader access;

    private SecurityFacts(FactTable facts, Security security) {
        this.facts = facts;
        this.security = security;
        this.access = new AccessReader(facts, security);
    }

    /** Those of the model; empty when all is public. */
    public static Optional<SecurityFacts> of(FactTable facts) {
        return facts.application().api().security().map(security -> new SecurityFacts(facts, security));
    }

    /** Who may call the operation of that model; anybody when the model says nothing of users. */
    public static AccessFacts access(FactTable facts, OperationFacts operation) {
        return of(facts).map(security -> security.access(operation)).orElse(AccessFacts.OPEN);
    }

    /** As the model states it. */
    public Security security() {
        return security;
    }

    /** Whose rows are the users. */
    public EntityFacts principal() {
        return facts.entity(security.principal());
    }

    /** What names a user. */
    public AttributeFacts login() {
        return attribute(security.login()).orElseThrow();
    }

    /** What holds the role; empty when there are no roles. */
    public Optional<AttributeFacts> role() {
        return attribute(security.roles());
    }

    /** What holds the hash of the password; empty when tokens are issued elsewhere. */
    public Optional<AttributeFacts> password() {
        return security.password().flatMap(this::attribute);
    }

    /** Whether the attribute holds the hash of the password. */
    public static boolean isPassword(FactTable facts, FieldFacts field) {
        return of(facts)
                .flatMap(SecurityFacts::password)
                .filter(password -> password.node().equals(field.node()))
                .isPresent();
    }

    /** The rule that holds for an operation of the model, as the model states it. */
    public Security.Rule rule(OperationFacts operation) {
        return access.rule(operation);
    }

    /** Whether the owner that the rule of the operation names is one of the users. */
    public boolean leadsToUser(OperationFacts operation) {
        return access.owner(operation).isPresent();
    }

    /** Who may call the operation: anybody may see how often reads were kept, as he may see other figures of the service. */
    public AccessFacts access(OperationFacts operation) {
        if (CacheFacts.of(facts)
                .stats()
                .filter(stats -> stats.operation().equals(operation))
                .isPresent()) {
            return AccessFacts.OPEN;
        }
        return AuthFacts.of(facts).flatMap(auth -> auth.access(operation)).orElseGet(() -> access.access(operation));
    }

    private Optional<AttributeFacts> attribute(String name) {
        return facts.findEntity(security.principal()).flatMap(principal -> principal
                .attributes()
                .filter(a -> a.name().text().equals(name))
                .findFirst());
    }
}
