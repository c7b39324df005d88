package com.acme.workshop.dto;

import com.acme.workshop.domain.RepairStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a repair. */
public record RepairRead(
        UUID id,
        String title,
        Integer minutes,
        BigDecimal limit,
        RepairStatus status,
        @JsonProperty("done_at") @Nullable Instant doneAt,
        @Nullable BigDecimal billed,
        BigDecimal work,
        BigDecimal total,
        Long pieces,
        @Nullable BigDecimal dearest,
        Boolean heavy,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt,
        Long version,
        List<RepairLineRead> lines,
        List<RemarkRead> remarks) implements RepairBase {}
