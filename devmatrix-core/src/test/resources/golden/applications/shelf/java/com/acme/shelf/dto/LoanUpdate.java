package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to replace a loan. */
public record LoanUpdate(
        @NotNull @PastOrPresent LocalDate since,
        @NotNull Boolean returned,
        @NotNull @CodePointLength(max = 100) String note,
        @Nullable @CodePointLength(max = 40) String secret,
        @JsonProperty("book_id") @NotNull UUID bookId,
        @NotNull Boolean active) {}
