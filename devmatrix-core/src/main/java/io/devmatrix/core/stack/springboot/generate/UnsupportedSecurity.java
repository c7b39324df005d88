package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Assignment;
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
        return SecurityFacts.of(facts).stream().flatMap(security -> Stream.of(
                        counts(security), roles(security), logins(security), principals(), passwords(security))
                .flatMap(problems -> problems));
    }

    private Stream<Problem> counts(SecurityFacts security) {
        return facts.operations().stream()
                .filter(operation -> operation.kind() == Kind.COUNT)
                .filter(operation -> security.access(operation).owner().isPresent())
                .map(operation -> Unsupported.problem(operation.node(), "A count of one's own rows is"));
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

    private Stream<Problem> principals() {
        return expressions()
                .filter(expression -> expression.names().contains("principal"))
                .map(expression -> Unsupported.problem(
                        expression.source().node(),
                        "`principal` in `" + expression.source().text() + "` is"));
    }

    /** A flow would store it as it was given, and show its hash. */
    private Stream<Problem> passwords(SecurityFacts security) {
        return security.password().map(password -> password.name().text()).stream()
                .flatMap(password -> Stream.concat(
                        facts.flows().stream()
                                .flatMap(flow -> flow.flow().allSteps())
                                .filter(step -> assignments(step).anyMatch(target -> isPassword(target, password)))
                                .map(Step::node),
                        expressions()
                                .filter(expression -> reads(expression, security, password))
                                .map(expression -> expression.source().node())))
                .map(node -> Unsupported.problem(node, "A password that is read, or written by a flow, is"));
    }

    private static Stream<String> assignments(Step step) {
        if (step instanceof Step.Set set) {
            return set.values().stream().map(Assignment::target);
        }
        if (step instanceof Step.Create create) {
            return create.set().stream().map(Assignment::target);
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
