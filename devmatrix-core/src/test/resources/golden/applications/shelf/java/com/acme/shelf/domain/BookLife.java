package com.acme.shelf.domain;

import com.acme.shelf.base.entity.Transition;
import com.acme.shelf.base.error.Problem;
import java.util.Set;

/** For each event where it may start, where it leads, and the answer when it may not. */
public enum BookLife implements Transition<BookStatus> {
    /** From {@code draft} to {@code published}. */
    PUBLISH(Set.of(BookStatus.DRAFT), BookStatus.PUBLISHED, BusinessProblems.NOT_DRAFT),
    /** From {@code draft, published} to {@code withdrawn}. */
    WITHDRAW(Set.of(BookStatus.DRAFT, BookStatus.PUBLISHED), BookStatus.WITHDRAWN, BusinessProblems.BOOK_LIFE_WITHDRAW);

    private final Set<BookStatus> from;
    private final BookStatus to;
    private final Problem refused;

    BookLife(Set<BookStatus> from, BookStatus to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    @Override
    public Set<BookStatus> from() {
        return from;
    }

    @Override
    public BookStatus to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
