package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a client gives to create a cover. */
public record CoverCreate(
        @NotNull @URL @CodePointLength(max = 2048) String url,
        @JsonProperty("printed_on") @Nullable LocalDate printedOn,
        @JsonProperty("size_bytes") @Nullable @Min(1) Long sizeBytes,
        @Nullable JsonNode meta,
        @Size(max = 100000) byte @Nullable [] picture,
        @JsonProperty("book_id") @NotNull UUID bookId) implements CoverBase {}
