package com.acme.workshop.domain;

import com.acme.workshop.base.error.Problem;

/** The errors of the model. */
public final class BusinessProblems {
    /** The tool does not go from there to here. */
    public static final Problem NO_STEP = new Problem("no-step", 409, "The tool does not go from there to here");

    /** Nothing was done on the repair. */
    public static final Problem NO_WORK = new Problem("no-work", 422, "Nothing was done on the repair");

    /** The repair is not open. */
    public static final Problem NOT_OPEN = new Problem("not-open", 409, "The repair is not open");

    /** The repair costs more than was agreed. */
    public static final Problem TOO_DEAR = new Problem("too-dear", 400, "The repair costs more than was agreed");

    /** The tool is worn out. */
    public static final Problem WORN = new Problem("worn", 422, "The tool is worn out");

    private BusinessProblems() {}
}
