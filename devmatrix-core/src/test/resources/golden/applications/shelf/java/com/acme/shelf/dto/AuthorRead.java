package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of an author. */
public record AuthorRead(
        UUID id,
        String name,
        String email,
        @Nullable String bio,
        BigDecimal rate,
        String rank,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt,
        Long version) implements AuthorBase {}
