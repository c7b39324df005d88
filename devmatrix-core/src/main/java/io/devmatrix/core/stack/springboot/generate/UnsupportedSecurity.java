package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Change;
import io.devmatrix.core.ir.Step;
import java.util.List;
import java.util.stream.Stream;

/** What a model can say of users and their rights, and this version does not generate. */
final class UnsupportedSecurity {
    private static final List<String> PLACES = List.of("entities", "machines", "flows", "behaviours");

    private final FactTable facts;
    private final ModelExpressions checked;

    UnsupportedSecurity(FactTable facts) {
        this.facts = facts;
        this.checked = ModelExpressions.check(facts.application());
    }

    Stream<Problem> problems() {
        return SecurityFacts.of(facts).stream()
                .flatMap(security -> Stream.of(roles(security), logins(security), principals(), passwords(security))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> roles(SecurityFacts security) {
        return security.role().filter(AttributeFacts::nullable).stream()
                .map(role -> Unsupported.problem("security.roles", "A role that may be null is"));
    }

    private static Stream<Problem> logins(SecurityFacts security) {
        EntityFacts principal = security.principal();
        boolean served =
                !principal.operations().isEmpty() && principal.entity().partOf().isEmpty();
        return security.password().isEmpty() || served
                ? Stream.empty()
                : Stream.of(Unsupported.problem(
                        "security.password", "Login of users that are not served, or nested in another entity, is"));
    }

    /** A flow knows who calls; the routes of a machine's own events, and updates of its field, are without a flow. */
    private Stream<Problem> principals() {
        PrincipalUse use = new PrincipalUse(facts.application(), checked);
        return facts.application().behaviour().machines().stream()
                .filter(this::isServed)
                .flatMap(machine -> use.expressions(machine)
                        .map(expression -> Unsupported.problem(
                                expression.source().node(),
                                "`principal` in `" + expression.source().text() + "` of `" + machine.name()
                                        + "`, of which not all events are left to flows, is")));
    }

    private boolean isServed(StateMachine machine) {
        return machine.change() == Change.FIELD
                || facts.operations().stream()
                        .filter(operation -> operation.kind() == Kind.EVENT)
                        .anyMatch(operation -> machine.transitions().stream()
                                .anyMatch(event -> event.node().equals(operation.node())));
    }

    /** A flow would store it as it was given; what is read of it, or copied, would show its hash. */
    private Stream<Problem> passwords(SecurityFacts security) {
        return security.password().map(password -> password.name().text()).stream()
                .flatMap(password -> Stream.of(written(password), copied(password), read(security, password))
                        .flatMap(nodes -> nodes))
                .map(node -> Unsupported.problem(node, "A password that is read, or written by a flow, is"));
    }

    private Stream<String> written(String password) {
        return facts.flows().stream()
                .flatMap(flow -> flow.flow().allSteps())
                .filter(step -> targets(step).anyMatch(target -> isPassword(target, password)))
                .map(Step::node);
    }

    private Stream<String> copied(String password) {
        return facts.entities().stream()
                .flatMap(EntityFacts::attributes)
                .filter(attribute -> attribute.attribute().derivation() instanceof Derivation.Snapshot snapshot
                        && isPassword(snapshot.path(), password))
                .map(AttributeFacts::node);
    }

    private Stream<String> read(SecurityFacts security, String password) {
        return expressions()
                .filter(expression -> reads(expression, security, password))
                .map(expression -> expression.source().node());
    }

    /** What the step writes, at its end the name of the attribute. */
    private static Stream<String> targets(Step step) {
        if (step instanceof Step.Set set) {
            return set.values().stream().map(Assignment::target);
        }
        if (step instanceof Step.Create create) {
            return Stream.concat(
                    create.set().stream().map(Assignment::target),
                    create.copies().stream().flatMap(copy -> copy.fields().stream()));
        }
        if (step instanceof Step.Upsert upsert) {
            return upsert.set().stream().map(Assignment::target);
        }
        return step instanceof Step.FindOrCreate find
                ? Stream.concat(find.by().stream(), find.set().stream()).map(Assignment::target)
                : Stream.empty();
    }

    private static boolean isPassword(String target, String password) {
        return target.substring(target.lastIndexOf('.') + 1).equals(password);
    }

    private static boolean reads(CheckedExpression expression, SecurityFacts security, String password) {
        return expression.reads().stream()
                .anyMatch(read -> read.name().equals(password)
                        && read.owner()
                                .type()
                                .orNull(false)
                                .toString()
                                .equals(security.security().principal()));
    }

    private Stream<CheckedExpression> expressions() {
        return PLACES.stream().flatMap(checked::under);
    }
}
