package com.acme.workshop.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a part. */
public record PartRead(
        UUID id,
        String name,
        BigDecimal price,
        @Nullable BigDecimal weight,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements PartBase {}
