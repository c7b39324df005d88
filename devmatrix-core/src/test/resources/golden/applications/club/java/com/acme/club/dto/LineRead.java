package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** What the server shows of a line. */
public record LineRead(
        UUID id,
        @JsonProperty("note_id") UUID noteId,
        String words,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements LineBase {}
