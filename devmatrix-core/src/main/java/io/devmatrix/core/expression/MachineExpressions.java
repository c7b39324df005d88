package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Optional;

/** Guards and effects of state machines, for each entity that a machine governs. */
final class MachineExpressions {
    private final ApplicationIr ir;
    private final ModelExpressions expressions;

    MachineExpressions(ApplicationIr ir, ModelExpressions expressions) {
        this.ir = ir;
        this.expressions = expressions;
    }

    void check() {
        for (StateMachine machine : ir.behaviour().machines()) {
            List<Entity> governed = ir.domain().entities().stream()
                    .filter(entity -> entity.attributes().stream()
                            .anyMatch(a -> a.machine().equals(machine.name())))
                    .toList();
            governed.forEach(entity -> machine.transitions().forEach(event -> check(event, entity)));
        }
    }

    private void check(Transition transition, Entity entity) {
        Scope scope = FlowScope.withPrincipal(ir, Scope.row(entity.name()).withNow());
        transition.guards().forEach(guard -> expressions.condition(guard.that(), scope));
        transition.effects().forEach(effect -> assign(effect, scope));
    }

    private void assign(Assignment effect, Scope scope) {
        ValueType target = expressions.type(effect.target(), effect.value().node(), scope);
        boolean known = !(target instanceof ValueType.Unknown);
        expressions.check(effect.value(), scope, known ? Optional.of(target) : Optional.empty());
    }
}
