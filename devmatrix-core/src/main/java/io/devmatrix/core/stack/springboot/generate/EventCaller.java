package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;

/**
 * Who causes an event, given to what lets it happen.
 *
 * @param entity whose row that is; empty where the machine does not ask
 */
record EventCaller(Optional<EntityFacts> entity) {
    private static final Quote PARAMETER = Quote.parameters("$Type " + PrincipalUse.NAME);
    private static final Quote ARGUMENT = Quote.expression(PrincipalUse.NAME);

    /** Of the events of that machine. */
    static EventCaller of(FactTable facts, ModelExpressions checked, StateMachine machine) {
        return new EventCaller(SecurityFacts.of(facts)
                .filter(security -> new PrincipalUse(facts.application(), checked).isIn(machine))
                .map(SecurityFacts::principal));
    }

    /** The parameter; none where nothing asks. */
    List<Code> parameters() {
        return entity.stream()
                .map(found -> PARAMETER.with("Type", JavaTypes.of(found.types().entity())))
                .toList();
    }

    /** The argument; none where nothing asks. */
    List<Code> arguments() {
        return entity.stream().map(found -> ARGUMENT.code()).toList();
    }
}
