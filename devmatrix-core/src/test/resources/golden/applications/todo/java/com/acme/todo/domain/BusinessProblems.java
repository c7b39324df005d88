package com.acme.todo.domain;

import com.acme.todo.base.error.Problem;

/** The errors of the model. */
public final class BusinessProblems {
    /** This change of status is not allowed. */
    public static final Problem TODO_LIFE_ILLEGAL = new Problem(
            "todo-life-illegal", 400, "This change of status is not allowed");

    private BusinessProblems() {}
}
