package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server shows of a cover. */
public record CoverRead(
        UUID id,
        String url,
        @JsonProperty("printed_on") @Nullable LocalDate printedOn,
        @JsonProperty("size_bytes") @Nullable Long sizeBytes,
        @Nullable JsonNode meta,
        byte @Nullable [] picture,
        @JsonProperty("book_id") UUID bookId) implements CoverBase {}
