package com.acme.shelf.dto;

import java.time.LocalDate;
import java.util.UUID;

/** What the client gives and the server shows of a loan. */
public interface LoanBase {
    /** Returns the since. */
    LocalDate since();

    /** Returns the returned. */
    Boolean returned();

    /** Returns the book's id. */
    UUID bookId();
}
