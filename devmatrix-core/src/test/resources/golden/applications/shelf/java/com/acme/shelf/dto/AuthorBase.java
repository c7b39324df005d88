package com.acme.shelf.dto;

import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of an author. */
public interface AuthorBase {
    /** Returns the name. */
    String name();

    /** Returns the email. */
    String email();

    /** Returns the bio, or null. */
    @Nullable
    String bio();
}
