package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.ErrorTitle;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Guard;
import io.devmatrix.core.ir.KnownRows;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.List;
import java.util.SortedMap;

/** Which rows a flow reads in conditions or changes: those it has to lock. */
final class FlowTouched {
    private final FlowCode code;
    private final FlowReads reads;
    private final FlowOwners owners;

    private FlowTouched(FlowCode code) {
        this.code = code;
        this.reads = new FlowReads(code.facts());
        this.owners = new FlowOwners(code, reads);
    }

    static SortedMap<String, FlowPlace> of(FlowCode code) {
        FlowTouched touched = new FlowTouched(code);
        Flow flow = code.flow().flow();
        code.flow()
                .variables()
                .forEach(v -> touched.reads.root(
                        v.row().name(), code.facts().entity(v.row().entity())));
        code.flow().variables().stream().map(FlowFacts.Variable::row).forEach(row -> row.parent()
                .ifPresent(parent -> touched.reads.part(row.name(), parent.variable())));
        flow.inputs().stream()
                .filter(input -> input.type().isEmpty())
                .forEach(input -> touched.reads.root(input.name(), code.facts().entity(input.entity())));
        code.principal().ifPresent(entity -> touched.reads.root(PrincipalUse.NAME, entity));
        flow.requires().stream().map(Guard::that).forEach(touched::read);
        touched.addAll(flow.steps());
        return touched.reads.read();
    }

    private void read(Expression expression) {
        code.checked(expression).root().accept(reads);
    }

    private void hold(CheckedExpression rows) {
        rows.root().accept(reads);
        reads.note(rows.root());
    }

    private void change(CheckedExpression rows) {
        hold(rows);
        reads.noteWhole(rows.root());
    }

    /** A field of a row: the row changes, and so does what it is part of. */
    private void changeField(CheckedExpression field) {
        field.root().accept(reads);
        reads.noteWhole(((Node.Member) field.root()).owner());
    }

    private void addAll(List<Step> steps) {
        for (Step step : steps) {
            step.when().ifPresent(this::read);
            add(step);
            name(step);
        }
    }

    private void add(Step step) {
        if (step instanceof Step.Require guard) {
            read(guard.guard().that());
            placeholders(guard);
        } else if (step instanceof Step.Set set) {
            set.values().forEach(this::set);
        } else if (step instanceof Step.Adjust adjust) {
            read(adjust.by());
            changeField(code.path(adjust.target(), adjust.node()));
        } else if (step instanceof Step.Fire fire) {
            change(code.path(fire.target(), fire.node()));
            askedWho(fire);
        } else if (step instanceof Step.Delete delete) {
            change(code.checked(delete.rows()));
        } else if (step instanceof Step.Upsert upsert) {
            change(code.path(upsert.collection(), upsert.node()));
            values(upsert.set());
        } else if (step instanceof Step.Each each) {
            hold(code.checked(each.in()));
            reads.element(each.variable(), code.checked(each.in()).root());
            addAll(each.steps());
        } else {
            others(step);
        }
    }

    private void others(Step step) {
        if (step instanceof Step.FindOrCreate find) {
            find.by().forEach(by -> change(code.checked(by.value())));
            values(find.set());
        } else if (step instanceof Step.Call call) {
            call.with().forEach(value -> hold(code.checked(value.value())));
            code.facts().application().behaviour().text(call).ifPresent(asked -> known(call, asked));
            caller(call);
        } else if (step instanceof Step.Ask ask) {
            values(ask.with());
        } else if (step instanceof Step.Create create) {
            values(create.set());
            made(create);
            owners.made(create);
            create.copies().forEach(copy -> hold(code.checked(copy.from())));
        } else if (step instanceof Step.Let let) {
            read(let.value());
        } else if (step instanceof Step.Load load) {
            read(load.id());
        }
    }

    /** What the event asks of who calls. */
    private void askedWho(Step.Fire fire) {
        code.facts().fired(fire).stream()
                .flatMap(EntityFacts::attributes)
                .flatMap(attribute ->
                        code.facts().findMachine(attribute.attribute().machine()).stream())
                .flatMap(machine -> machine.transitions().stream())
                .filter(event -> event.event().equals(fire.event()))
                .flatMap(event -> code.principals().expressions(event))
                .flatMap(expression -> expression.reads().stream())
                .filter(read -> isCaller(read.owner()))
                .forEach(read -> read.accept(reads));
    }

    private static boolean isCaller(Node owner) {
        return owner instanceof Node.Member member
                ? isCaller(member.owner())
                : owner instanceof Node.Variable row && row.name().equals(PrincipalUse.NAME);
    }

    /** A flow that asks who calls is given the row. */
    private void caller(Step.Call call) {
        code.called(call)
                .filter(called -> code.inside(called).principal().isPresent())
                .flatMap(called -> code.principal())
                .ifPresent(entity -> reads.note(new Node.Variable(
                        PrincipalUse.NAME, new ValueType.Row(entity.entity().name(), false), false)));
    }

    /** What a behaviour knows of the rows that it is given is read, too. */
    private void known(Step.Call call, TextBehaviour asked) {
        KnownRows rows = new KnownRows(code.facts().application());
        for (Assignment value : call.with()) {
            asked.signature()
                    .parameter(value.target())
                    .filter(parameter -> parameter.rows().isPresent())
                    .ifPresent(
                            parameter -> reads.known(code.checked(value.value()).root(), rows.of(asked, parameter)));
        }
    }

    /** What a new row is part of changes with it. */
    private void made(Step.Create create) {
        EntityFacts entity = code.facts().entity(create.entity());
        create.set().stream()
                .filter(value -> entity.relations()
                        .anyMatch(relation ->
                                relation.nesting() && relation.name().text().equals(value.target())))
                .forEach(value -> change(code.checked(value.value())));
    }

    private void values(List<Assignment> values) {
        values.forEach(value -> read(value.value()));
    }

    private void set(Assignment assignment) {
        CheckedExpression target =
                code.path(assignment.target(), assignment.value().node());
        changeField(target);
        read(assignment.value());
        owners.moved(
                (Node.Member) target.root(), code.checked(assignment.value()).root());
    }

    private void placeholders(Step.Require guard) {
        ErrorTitle.of(guard.guard().error())
                .placeholders()
                .forEach(text -> code.path(text, guard.node()).root().accept(reads));
    }

    private void name(Step step) {
        String name = step.as();
        if (step instanceof Step.Load load) {
            reads.root(name, code.facts().entity(load.entity()));
        } else if (step instanceof Step.FindOrCreate find && !name.isEmpty()) {
            reads.root(name, code.facts().entity(find.entity()));
        } else if (step instanceof Step.Let let) {
            reads.element(name, code.checked(let.value()).root());
        }
    }
}
