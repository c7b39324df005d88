package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the methods of one controller ask whose row it is. */
final class ControllerAccess {
    private final FactTable facts;
    private final EntityFacts entity;

    ControllerAccess(FactTable facts, EntityFacts entity) {
        this.facts = facts;
        this.entity = entity;
    }

    /** The call that asks for the owner before the service is called; nothing where no rule does. */
    List<Code> call(OperationFacts operation, ControllerParameters.Call call) {
        Optional<AccessFacts.Owner> owner = owner(operation);
        if (owner.isEmpty()) {
            return List.of();
        }
        List<Code> arguments = new ArrayList<>(call.ids());
        if (operation.kind() == Kind.CREATE && !owner.get().path().get(0).nesting()) {
            arguments.add(call.arguments().get(call.arguments().size() - 1));
        }
        return List.of(GuardCode.call(AccessMethods.name(operation), arguments));
    }

    /** The rule of ownership that holds for the operation. */
    Optional<AccessFacts.Owner> owner(OperationFacts operation) {
        return SecurityFacts.access(facts, operation).owner();
    }
}
