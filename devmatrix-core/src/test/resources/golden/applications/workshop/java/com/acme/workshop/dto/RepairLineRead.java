package com.acme.workshop.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a repair line. */
public record RepairLineRead(
        UUID id,
        @JsonProperty("repair_id") UUID repairId,
        Integer quantity,
        BigDecimal price,
        @Nullable BigDecimal weight,
        BigDecimal amount,
        @JsonProperty("part_id") UUID partId,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements RepairLineBase {}
