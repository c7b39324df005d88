package com.acme.shelf.dto;

import com.acme.shelf.domain.BookStatus;
import com.acme.shelf.domain.Priority;
import com.acme.shelf.domain.Shape;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a book. */
public record BookRead(
        UUID id,
        String title,
        String isbn,
        BigDecimal price,
        Integer stock,
        BookStatus status,
        Priority priority,
        @JsonProperty("form") Shape shape,
        @JsonProperty("due_date") @Nullable Instant dueDate,
        UUID code,
        @JsonProperty("author_id") UUID authorId,
        @JsonProperty("reviewer_id") @Nullable UUID reviewerId,
        @JsonProperty("tag_ids") List<UUID> tagIds,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt,
        Long version) implements BookBase {}
