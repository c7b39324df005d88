package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import com.acme.workshop.domain.ToolStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client may change of a tool; what is absent stays. */
public record ToolUpdate(
        Patch<@NotNull @CodePointLength(max = 100) String> name,
        Patch<@NotNull @Min(0) @Max(100) Integer> wear,
        Patch<@NotNull ToolStatus> status) {}
