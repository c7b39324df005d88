package io.devmatrix.core.slot.contract;

/**
 * A refusal that a fill may answer with: {@code throw new Refused(Refused.Reason.TOO_LATE)}.
 *
 * @param error name of the business error in the model, for example {@code too-late}
 * @param constant of the Java enum
 * @param title for people
 */
public record Reason(String error, String constant, String title) {}
