package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a tool. */
public record ToolCreate(
        @NotNull @CodePointLength(max = 100) String name, Patch<@NotNull @Min(0) @Max(100) Integer> wear)
        implements ToolBase {}
