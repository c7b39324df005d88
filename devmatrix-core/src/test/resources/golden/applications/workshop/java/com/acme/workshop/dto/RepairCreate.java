package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a repair. */
public record RepairCreate(
        @NotNull @CodePointLength(max = 100) String title,
        Patch<@NotNull @Min(0) @Max(6000) Integer> minutes,
        Patch<@NotNull @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal> limit) implements RepairBase {}
