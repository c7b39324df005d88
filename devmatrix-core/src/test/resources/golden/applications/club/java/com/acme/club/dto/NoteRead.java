package com.acme.club.dto;

import com.acme.club.domain.Phase;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** What the server shows of a note. */
public record NoteRead(
        UUID id,
        String text,
        Phase phase,
        @JsonProperty("member_id") UUID memberId,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements NoteBase {}
