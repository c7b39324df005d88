package io.devmatrix.core.qa.flow;

import java.util.Set;

/**
 * Something that can happen in a flow.
 *
 * @param node model node of where
 * @param what in a word or two
 */
public record Goal(String node, String what) {
    static final String REFUSED = "refused";
    static final String REFUSED_WITH = "refused with ";
    static final String ENDS = "ends";
    static final String RUNS = "runs";
    static final String LEFT_OUT = "is left out";
    static final String MISSING = "row is missing";
    static final String FOREIGN = "row is another parent's";
    static final String FOUND = "finds a row";
    static final String MADE = "makes a row";
    static final String BESIDE_OTHERS = " beside others";
    static final String NO_ELEMENT = "passes over nothing";
    static final String MANY_ELEMENTS = "passes over some";
    static final String SEVERAL_ELEMENTS = "has several elements";
    static final String DELETES = "deletes a row";
    static final String DELETES_NOTHING = "deletes nothing";
    static final String FIRST = "refused at the first element";
    static final String MIDDLE = "refused in the middle";
    static final String LAST = "refused at the last element";

    private static final Set<String> REFUSALS = Set.of(REFUSED, FIRST, MIDDLE, LAST);

    static final String AT_EDGE = "at its edge";
    static final String JUST_BELOW = "just below";
    static final String JUST_ABOVE = "just above";
    static final String VARIED = "succeeds with different values";
    static final String AND_SUCCEEDS = ", and the flow succeeds";

    /** The edge that it came near to, and would be worth reaching; itself for others. */
    Goal edge() {
        boolean isNear = what.endsWith(JUST_BELOW) || what.endsWith(JUST_ABOVE);
        return isNear ? new Goal(node, what.substring(0, what.indexOf(" just ")) + " " + AT_EDGE) : this;
    }

    /** Whether a counter is left at its edge, and the flow succeeds. */
    public boolean exhausts() {
        return what.equals("counter " + AT_EDGE + AND_SUCCEEDS);
    }

    /** Whether a step refuses, or a condition, wherever in a list. */
    boolean isRefusal() {
        return REFUSALS.contains(what);
    }

    /** Whether the flow succeeds. */
    public boolean succeeds() {
        return what.endsWith(AND_SUCCEEDS);
    }

    /** Whether a row is made that others look for, and the flow succeeds. */
    public boolean makes() {
        return what.equals(MADE + AND_SUCCEEDS);
    }

    @Override
    public String toString() {
        return node + " " + what;
    }
}
