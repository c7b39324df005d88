package com.acme.shelf.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a chapter. */
public record ChapterRead(
        UUID id,
        @JsonProperty("book_id") UUID bookId,
        Integer position,
        String title,
        @Nullable Duration length,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements ChapterBase {}
