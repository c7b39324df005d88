package com.acme.workshop.dto;

import com.acme.workshop.domain.ToolStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a tool. */
public record ToolRead(
        UUID id,
        String name,
        Integer wear,
        ToolStatus status,
        Integer times,
        @JsonProperty("lent_at") @Nullable Instant lentAt,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements ToolBase {}
