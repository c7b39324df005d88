package io.devmatrix.core.plan;

import io.devmatrix.core.output.Stratum;
import java.util.Map;

/**
 * Says which stratum makes an atom, how risky it is, and why. What is the same in every service is a template, what the
 * model states in types is a rule, and only free text that no promoted rule covers is left to an author under contract.
 */
public final class ComplexityClassifier {
    private final Map<String, PromotedRule> promotedRules;

    /** A classifier that knows promoted rules, by model node of the free text that each covers. */
    public ComplexityClassifier(Map<String, PromotedRule> promotedRules) {
        this.promotedRules = Map.copyOf(promotedRules);
    }

    /** The candidate as an atom of its stratum. */
    Atom classify(Candidate candidate) {
        if (candidate.kind().isTemplate()) {
            return atom(candidate, Stratum.TEMPLATE, candidate.kind().rule(), Risk.LOW, reason(candidate.kind()));
        }
        if (candidate.kind() != AtomKind.FREE_TEXT) {
            return atom(
                    candidate,
                    Stratum.AST,
                    candidate.kind().rule(),
                    risk(candidate),
                    reason(candidate.kind()) + candidate.remark());
        }
        PromotedRule promoted = promotedRules.get(candidate.node());
        return promoted == null
                ? atom(candidate, Stratum.LLM, "slot", Risk.HIGH, "free text that no rule covers")
                : atom(
                        candidate,
                        promoted.stratum(),
                        promoted.rule(),
                        Risk.MEDIUM,
                        "free text that this rule of " + promoted.pack() + " covers");
    }

    private static Atom atom(Candidate candidate, Stratum stratum, String rule, Risk risk, String reason) {
        return new Atom(candidate.kind(), candidate.node(), candidate.dependencies(), stratum, rule, risk, reason);
    }

    private static Risk risk(Candidate candidate) {
        boolean races = candidate.kind() == AtomKind.FLOW && !candidate.remark().isEmpty();
        return races ? Risk.HIGH : risk(candidate.kind());
    }

    private static Risk risk(AtomKind kind) {
        return switch (kind) {
            case STATE_MACHINE, MIGRATION, COMPUTED_VALUE, INVARIANT, FLOW, PORT, CUSTOM_ENDPOINT, SECURITY -> Risk
                    .MEDIUM;
            default -> Risk.LOW;
        };
    }

    private static String reason(AtomKind kind) {
        return switch (kind) {
            case READ_CACHE, CACHE_STATS -> "the same in every service that keeps reads";
            case OUTBOX -> "the same in every service that emits events";
            case BEARER -> "the same in every service that knows its users";
            case TOKENS -> "the same in every service that issues tokens";
            case PORT_CLIENT -> "the same in every service that asks the outside";
            case PORT -> "the model states questions and answers";
            case STATE_MACHINE -> "the model lists states and transitions";
            case MIGRATION -> "the schema follows from entities and constraints";
            case COMPUTED_VALUE, INVARIANT -> "the model states the expression";
            case FLOW, CUSTOM_ENDPOINT -> "the model states the steps in types";
            case SECURITY -> "the model states roles and ownership";
            default -> kind.isTemplate() ? "the same in every service" : "follows mechanically from the model";
        };
    }
}
