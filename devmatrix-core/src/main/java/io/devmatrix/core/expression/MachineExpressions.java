package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Relation;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
            for (Entity entity : governed) {
                Scope titles = FlowScope.withPrincipal(ir, titles(entity));
                machine.illegal().ifPresent(error -> expressions.title(error, machine.node(), titles));
                machine.transitions().forEach(event -> check(event, entity, titles));
            }
        }
    }

    /** What titles of errors may name of the row: itself, by its attributes or by its entity's name in camel case. */
    private static Scope titles(Entity entity) {
        Scope row = Scope.row(entity.name());
        String name = entity.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + entity.name().substring(1);
        boolean taken = Stream.concat(
                        entity.attributes().stream().map(Attribute::name),
                        entity.relations().stream().map(Relation::name))
                .anyMatch(name::equals);
        return taken ? row : row.with(name, new ValueType.Row(entity.name(), false));
    }

    private void check(Transition transition, Entity entity, Scope titles) {
        transition.illegal().ifPresent(error -> expressions.title(error, transition.node(), titles));
        transition
                .guards()
                .forEach(guard -> expressions.title(guard.error(), guard.that().node(), titles));
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
