package io.devmatrix.core.qa;

import io.devmatrix.core.finding.Location;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that was tried and seen.
 *
 * @param name what was judged, unique in its check, for example {@code POST /books: title too long -> 400}
 * @param holds whether what was seen is what the model asks for
 * @param seen what was seen; of interest when it does not hold
 * @param fix what to do when it does not hold, or is only noted; may be empty
 * @param location the place in a file that is at fault; {@link Location#NONE} when what was tried is no file
 * @param nodes ids of the model nodes that this is evidence about, sorted; may be empty
 * @param wording whether all that is wrong is a text for people: a description, a title, a detail
 */
public record Observation(
        String name, boolean holds, String seen, String fix, Location location, List<String> nodes, boolean wording) {
    public Observation {
        nodes = nodes.stream().distinct().sorted().toList();
    }

    /** Seen as the model asks. */
    public static Observation held(String name) {
        return new Observation(name, true, "", "", Location.NONE, List.of(), false);
    }

    /** Seen otherwise. */
    public static Observation failed(String name, String seen, String fix) {
        return new Observation(name, false, seen, fix, Location.NONE, List.of(), false);
    }

    /** Holds, and somebody should know: a warning, or a fault with a reason to stay. */
    public static Observation noted(String name, String seen, String fix) {
        String orNothing = fix.isEmpty() ? "Nothing has to be done now" : fix;
        return new Observation(name, true, seen, orNothing, Location.NONE, List.of(), false);
    }

    /** Whether it holds and somebody should know. */
    public boolean isNote() {
        return holds && !fix.isEmpty();
    }

    /** As the model asks when the condition is true. */
    public static Observation of(String name, boolean holds, String seen) {
        return holds ? held(name) : failed(name, seen, "");
    }

    /** The same under another name. */
    public Observation called(String other) {
        return new Observation(other, holds, seen, fix, location, nodes, wording);
    }

    /** The same, at a place in a file. */
    public Observation at(Location place) {
        return new Observation(name, holds, seen, fix, place, nodes, wording);
    }

    /** The same, as evidence about these model nodes too. */
    public Observation about(Collection<String> modelNodes) {
        List<String> all = Stream.concat(nodes.stream(), modelNodes.stream()).toList();
        return new Observation(name, holds, seen, fix, location, all, wording);
    }

    /** The same; when it does not hold, then in the wording of a text for people alone. */
    public Observation inWording() {
        return new Observation(name, holds, seen, fix, location, nodes, !holds);
    }
}
