package io.devmatrix.core.qa;

/**
 * One thing that was tried and seen.
 *
 * @param name what was judged, unique in its check, for example {@code POST /books: title too long -> 400}
 * @param holds whether what was seen is what the model asks for
 * @param seen what was seen; of interest when it does not hold
 * @param fix what to do when it does not hold; may be empty
 */
public record Observation(String name, boolean holds, String seen, String fix) {
    /** Seen as the model asks. */
    public static Observation held(String name) {
        return new Observation(name, true, "", "");
    }

    /** Seen otherwise. */
    public static Observation failed(String name, String seen, String fix) {
        return new Observation(name, false, seen, fix);
    }

    /** As the model asks when the condition is true. */
    public static Observation of(String name, boolean holds, String seen) {
        return holds ? held(name) : failed(name, seen, "");
    }
}
