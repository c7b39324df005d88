package io.devmatrix.core.expression;

import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.KnownRow;
import io.devmatrix.core.ir.KnownRow.Member;
import io.devmatrix.core.ir.KnownRows;
import io.devmatrix.core.ir.Signature.Parameter;
import io.devmatrix.core.ir.TextBehaviour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what expressions read of rows of which only some things are known, as a behaviour does, and what is not among these. */
final class KnownReads implements NodeWalk {
    private final Map<String, KnownRow> parameters = new HashMap<>();
    private final Map<String, KnownRow> names = new HashMap<>();
    private final Optional<KnownRow> self;
    private final List<Problem> problems = new ArrayList<>();
    private String node = "";

    /** Of expressions over a row. */
    KnownReads(KnownRow self) {
        this.self = Optional.of(self);
    }

    KnownReads(ApplicationIr ir, TextBehaviour behaviour) {
        self = Optional.empty();
        KnownRows rows = new KnownRows(ir);
        for (Parameter parameter : behaviour.signature().parameters()) {
            if (parameter.rows().isPresent()) {
                parameters.put(parameter.name(), rows.of(behaviour, parameter));
            }
        }
    }

    List<Problem> problems(CheckedExpression expression) {
        names.clear();
        names.putAll(parameters);
        problems.clear();
        node = expression.source().node();
        expression.root().accept(this);
        return List.copyOf(problems);
    }

    @Override
    public Boolean member(Node.Member read) {
        read.owner().accept(this);
        Optional<KnownRow> owner = row(read.owner());
        if (owner.isPresent() && !owner.get().members().containsKey(read.name())) {
            refuse(
                    "`" + read.name() + "` of `" + owner.get().entity() + "` is not among what the behaviour reads",
                    "Name it under `reads`");
        }
        return true;
    }

    @Override
    public Boolean binary(Node.Binary both) {
        if (isRow(both.left()) && isRow(both.right())) {
            refuse(
                    "Rows are compared, and the behaviour knows values only",
                    "Compare their `id`, and name it under `reads`");
        }
        return NodeWalk.super.binary(both);
    }

    private static boolean isRow(Node node) {
        return node.type() instanceof ValueType.Row && !(node instanceof Node.Null);
    }

    @Override
    public Boolean comprehension(Node.Comprehension pass) {
        pass.list().accept(this);
        Optional<KnownRow> outer = bind(pass);
        pass.body().accept(this);
        unbind(pass, outer);
        return true;
    }

    private Optional<KnownRow> bind(Node.Comprehension pass) {
        Optional<KnownRow> outer = Optional.ofNullable(names.get(pass.variable()));
        row(pass.list()).ifPresentOrElse(row -> names.put(pass.variable(), row), () -> names.remove(pass.variable()));
        return outer;
    }

    private void unbind(Node.Comprehension pass, Optional<KnownRow> outer) {
        outer.ifPresentOrElse(row -> names.put(pass.variable(), row), () -> names.remove(pass.variable()));
    }

    private void refuse(String problem, String fix) {
        problems.add(new Problem(node, 0, problem, fix));
    }

    /** What is known of the rows that the node gives; empty for values. */
    private Optional<KnownRow> row(Node rows) {
        if (rows instanceof Node.Self) {
            return self;
        }
        if (rows instanceof Node.Variable variable) {
            return Optional.ofNullable(names.get(variable.name()));
        }
        if (rows instanceof Node.Member member) {
            return row(member.owner())
                    .flatMap(owner -> Optional.ofNullable(owner.members().get(member.name())))
                    .flatMap(KnownReads::reached);
        }
        if (rows instanceof Node.Comprehension pass) {
            return pass.type().equals(pass.list().type()) ? row(pass.list()) : passed(pass);
        }
        if (rows instanceof Node.Call call && !call.arguments().isEmpty()) {
            return row(call.arguments().get(0));
        }
        return rows instanceof Node.Conditional choice ? chosen(choice) : Optional.empty();
    }

    private Optional<KnownRow> passed(Node.Comprehension pass) {
        Optional<KnownRow> outer = bind(pass);
        Optional<KnownRow> found = row(pass.body());
        unbind(pass, outer);
        return found;
    }

    private Optional<KnownRow> chosen(Node.Conditional choice) {
        Optional<KnownRow> then = row(choice.then());
        Optional<KnownRow> otherwise = row(choice.otherwise());
        if (then.isPresent() && otherwise.isPresent() && !then.equals(otherwise)) {
            refuse("Rows of which different things are known are mixed", "Write two conditions");
        }
        return then.or(() -> otherwise);
    }

    private static Optional<KnownRow> reached(Member member) {
        if (member instanceof Member.One one) {
            return Optional.of(one.row());
        }
        return member instanceof Member.Many many ? Optional.of(many.row()) : Optional.empty();
    }
}
