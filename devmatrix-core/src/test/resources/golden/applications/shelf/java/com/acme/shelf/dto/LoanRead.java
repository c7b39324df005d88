package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/** What the server shows of a loan. */
public record LoanRead(
        UUID id, LocalDate since, Boolean returned, String note, @JsonProperty("book_id") UUID bookId, Boolean active)
        implements LoanBase {}
