package io.devmatrix.core.qa;

import java.util.Locale;

/**
 * A figure of the project beside its target, from what was executed and nothing else.
 *
 * @param id never renamed
 * @param name for people
 * @param seen {@code x of y}, or why it was not measured
 * @param target for people
 */
public record Metric(String id, String name, String seen, String target, Standing standing) {
    private static final String NOT_MEASURED = "not measured: ";

    /** How a figure stands to its target. */
    public enum Standing {
        /** The target is reached. */
        MET,
        /** It is not. */
        MISSED,
        /** There is no evidence. */
        NOT_MEASURED;

        /** As reports write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A figure that was measured. */
    public static Metric measured(String id, String name, String seen, String target, boolean met) {
        return new Metric(id, name, seen, target, met ? Standing.MET : Standing.MISSED);
    }

    /**
     * A figure without evidence.
     *
     * @param why there is none, without a full stop
     */
    public static Metric unmeasured(String id, String name, String target, String why) {
        return new Metric(id, name, NOT_MEASURED + why, target, Standing.NOT_MEASURED);
    }

    /** One line: name, figure, target, standing. */
    @Override
    public String toString() {
        String line = String.format(Locale.ROOT, "%-26s %s (target %s)", name, seen, target);
        return standing == Standing.NOT_MEASURED ? line : line + ", " + standing.word();
    }
}
