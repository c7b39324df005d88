package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a tag. */
public record TagRead(
        UUID id,
        String name,
        @JsonProperty("note_id") @Nullable UUID noteId,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements TagBase {}
