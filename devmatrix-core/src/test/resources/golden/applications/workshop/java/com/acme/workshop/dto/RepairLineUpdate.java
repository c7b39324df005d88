package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a client may change of a repair line; what is absent stays. */
public record RepairLineUpdate(
        Patch<@NotNull @Min(1) @Max(100) Integer> quantity,
        @JsonProperty("part_id") Patch<@NotNull UUID> partId,
        Patch<@NotNull Boolean> active) {}
