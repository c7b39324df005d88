package com.acme.shelf.domain;

import com.acme.shelf.base.error.Problem;

/** The errors of the model. */
public final class BusinessProblems {
    /** Gone already. */
    public static final Problem BOOK_LIFE_WITHDRAW = new Problem("book-life-withdraw", 409, "Gone already");

    /** The book is no draft. */
    public static final Problem NOT_DRAFT = new Problem("not-draft", 400, "The book is no draft");

    private BusinessProblems() {}
}
