package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a client gives to create a repair line. */
public record RepairLineCreate(
        Patch<@NotNull @Min(1) @Max(100) Integer> quantity, @JsonProperty("part_id") @NotNull UUID partId)
        implements RepairLineBase {}
