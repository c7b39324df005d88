package com.acme.club.domain;

import com.acme.club.base.error.Problem;

/** The errors of the model. */
public final class BusinessProblems {
    /** Done already. */
    public static final Problem DONE_ALREADY = new Problem("done-already", 409, "Done already");

    private BusinessProblems() {}
}
