package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What flows may have changed when they ask a behaviour: values as {@code Order.state}, entities whose rows come and go as {@code Order}. */
final class ChangedBefore {
    private final ApplicationIr application;
    private final ModelExpressions checked;
    private final TextBehaviour behaviour;
    private final Set<String> found = new TreeSet<>();

    ChangedBefore(ApplicationIr application, ModelExpressions checked, TextBehaviour behaviour) {
        this.application = application;
        this.checked = checked;
        this.behaviour = behaviour;
        application.behaviour().flows().forEach(flow -> walk(flow.steps(), new TreeSet<>(), List.of(flow.name())));
    }

    /** Whether the condition reads something of it, or something that is computed of it. */
    boolean touches(CheckedExpression condition) {
        return condition.reads().stream().anyMatch(this::isTouched);
    }

    private boolean isTouched(Node.Member read) {
        String owner = entity(read.owner().type());
        return found.contains(owner)
                || found.contains(owner + "." + read.name())
                || found.contains(entity(read.type()))
                || computed(owner, read.name()).filter(this::touches).isPresent();
    }

    private Optional<CheckedExpression> computed(String owner, String name) {
        return application
                .domain()
                .entity(owner)
                .flatMap(entity -> entity.attribute(name))
                .map(Attribute::derivation)
                .filter(Derivation.Computed.class::isInstance)
                .flatMap(value -> checked.of(((Derivation.Computed) value).expression(), owner));
    }

    private void walk(List<Step> steps, Set<String> written, List<String> way) {
        for (Step step : steps) {
            if (step instanceof Step.Each loop) {
                // what one pass changes is changed before the next one
                loop.withInner().forEach(inner -> written.addAll(writes(inner, way)));
                walk(loop.steps(), written, way);
            } else if (step instanceof Step.Call call) {
                if (call.flow().equals(behaviour.name())) {
                    found.addAll(written);
                }
                called(call, way).ifPresent(flow -> walk(flow.steps(), written, with(way, flow)));
            }
            written.addAll(writes(step, way));
        }
    }

    private Optional<Flow> called(Step.Call call, List<String> way) {
        return application.behaviour().flows().stream()
                .filter(flow -> flow.name().equals(call.flow()) && !way.contains(flow.name()))
                .findFirst();
    }

    private static List<String> with(List<String> way, Flow flow) {
        List<String> longer = new ArrayList<>(way);
        longer.add(flow.name());
        return longer;
    }

    private Set<String> writes(Step step, List<String> way) {
        Set<String> written = new TreeSet<>();
        if (step instanceof Step.Set set) {
            set.values().forEach(value -> target(value.value().node(), value.target(), written));
        } else if (step instanceof Step.Adjust adjust) {
            target(adjust.node(), adjust.target(), written);
        } else if (step instanceof Step.Upsert upsert) {
            at(new Expression(upsert.node(), upsert.collection())).ifPresent(rows -> written.add(entity(rows.type())));
        } else if (step instanceof Step.Delete delete) {
            at(delete.rows()).ifPresent(rows -> written.addAll(family(entity(rows.type()))));
        } else if (step instanceof Step.Create create) {
            written.addAll(family(create.entity()));
        } else if (step instanceof Step.FindOrCreate find) {
            written.addAll(family(find.entity()));
        } else if (step instanceof Step.Fire fire) {
            application.domain().entities().forEach(entity -> fired(fire, entity, written));
        } else if (step instanceof Step.Call call) {
            called(call, way).ifPresent(flow -> flow.allSteps()
                    .forEach(inner -> written.addAll(writes(inner, with(way, flow)))));
        }
        return written;
    }

    /** A reference that changes is another row for those that are referred to, too. */
    private void target(String node, String path, Set<String> written) {
        at(new Expression(node, path))
                .map(CheckedExpression::root)
                .filter(Node.Member.class::isInstance)
                .map(Node.Member.class::cast)
                .ifPresent(member -> {
                    String owner = entity(member.owner().type());
                    written.add(entity(member.type()).isEmpty() ? owner + "." + member.name() : owner);
                });
    }

    private Optional<CheckedExpression> at(Expression path) {
        return checked.of(path, "");
    }

    /** The entity and those whose rows are part of its rows, to any depth. */
    private Set<String> family(String entity) {
        Set<String> family = new TreeSet<>(Set.of(entity));
        boolean grows = true;
        while (grows) {
            grows = application.domain().entities().stream()
                    .filter(part -> part.partOf()
                            .filter(in -> family.contains(in.parent()))
                            .isPresent())
                    .map(Entity::name)
                    .toList()
                    .stream()
                    .map(family::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return family;
    }

    private void fired(Step.Fire fire, Entity entity, Set<String> written) {
        for (Attribute attribute : entity.attributes()) {
            application.behaviour().machine(attribute.machine()).stream()
                    .flatMap(machine -> machine.transitions().stream())
                    .filter(transition -> transition.event().equals(fire.event()))
                    .forEach(transition -> {
                        written.add(entity.name() + "." + attribute.name());
                        transition.effects().stream()
                                .map(Assignment::target)
                                .forEach(target -> written.add(entity.name() + "." + target));
                    });
        }
    }

    /** The entity of rows; empty for values. */
    private static String entity(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return entity(list.element());
        }
        return type instanceof ValueType.Row row ? row.entity() : "";
    }
}
