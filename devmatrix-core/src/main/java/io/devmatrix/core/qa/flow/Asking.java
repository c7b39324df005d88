package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Limits;
import io.devmatrix.core.ir.Port;
import io.devmatrix.core.ir.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Steps that ask a port: what is asked, and what its answers mean. */
public final class Asking {
    private static final int FAILURE = 500;

    private final Steps steps;

    Asking(Steps steps) {
        this.steps = steps;
    }

    /** The step with which the flow asks a port. */
    public static Optional<Step.Ask> of(Flow flow) {
        return flow.steps().stream()
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast)
                .findFirst();
    }

    /** Answers other than the one that was agreed on, each of which must be seen: refusals with and without a name, and none. */
    static List<Reply> otherReplies(PortFacts.Operation operation) {
        List<Integer> named = operation.operation().refusals().stream()
                .map(Port.Refusal::status)
                .toList();
        List<Reply> replies = new ArrayList<>();
        named.forEach(status -> replies.add(new Reply.Status(status)));
        IntStream.of(400, FAILURE)
                .filter(status -> !named.contains(status))
                .forEach(status -> replies.add(new Reply.Status(status)));
        replies.add(new Reply.Useless(Reply.Fault.CLOSED));
        replies.add(new Reply.Useless(Reply.Fault.SILENT));
        if (!operation.out().isEmpty()) {
            replies.add(new Reply.Useless(Reply.Fault.UNREADABLE));
        }
        if (operation.out().stream().anyMatch(Member::required)) {
            replies.add(new Reply.Useless(Reply.Fault.SHORT));
        }
        return replies;
    }

    /** Asks, and names the answer. */
    void ask(Step.Ask ask, Optional<Reply> given, Map<String, @Nullable Object> names) {
        FactTable facts = steps.sight().meaning().facts();
        PortFacts.Operation operation = facts.operation(ask);
        steps.trace().ask(new Question(ask, asked(ask, operation, names)));
        Reply reply = given.orElseThrow(() -> new Unjudged("the answer of `" + ask.target() + "`"));
        if (reply instanceof Reply.Values values) {
            if (!ask.as().isEmpty()) {
                names.put(ask.as(), values.values());
            }
            return;
        }
        steps.trace().see(ask.node(), reply.what());
        throw refusal(ask, operation.operation(), reply);
    }

    private Map<String, @Nullable Object> asked(
            Step.Ask ask, PortFacts.Operation operation, Map<String, @Nullable Object> names) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        for (Member member : operation.in()) {
            AttributeFacts attribute = (AttributeFacts) member.field();
            Optional<Assignment> given = ask.with().stream()
                    .filter(value -> value.target().equals(attribute.name().text()))
                    .findFirst();
            Object value = given.isEmpty() ? null : steps.value(given.get().value(), names);
            Object kept = Stored.of(attribute, value);
            if (kept != null && !fits(attribute, kept)) {
                throw new Refused(steps.refusals().validation(ask.node(), "a value that the port does not take"));
            }
            asked.put(attribute.name().text(), kept);
        }
        return asked;
    }

    private static boolean fits(AttributeFacts attribute, Object value) {
        Limits limits = attribute.attribute().limits();
        if (value instanceof String text && attribute.type().kind().isTextual()) {
            int length = text.codePointCount(0, text.length());
            return length <= attribute.type().length().orElse(length)
                    && length >= limits.minLength().orElse(0)
                    && limits.pattern().map(text::matches).orElse(true);
        }
        if (!(value instanceof Number)) {
            return true;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return limits.min().filter(min -> number.compareTo(min) < 0).isEmpty()
                && limits.max().filter(max -> number.compareTo(max) > 0).isEmpty();
    }

    private static Refused refusal(Step.Ask ask, Port.Operation operation, Reply reply) {
        Optional<BusinessError> named = reply instanceof Reply.Status status
                ? operation.refusals().stream()
                        .filter(refusal -> refusal.status() == status.status())
                        .map(Port.Refusal::error)
                        .findFirst()
                : Optional.empty();
        Optional<BusinessError> error = named.or(operation::unavailable);
        return error.map(known -> Refusals.named(ask.node(), known, Map.of()))
                .orElseGet(() -> new Refused(
                        new Outcome.Refusal(ask.node(), List.of(Port.Operation.UNAVAILABLE), Optional.empty(), "")));
    }
}
