package com.acme.workshop.dto;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to create a part. */
public record PartCreate(
        @NotNull @CodePointLength(max = 100) String name,
        @NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0.01") @DecimalMax("9000") BigDecimal price,
        @Nullable @Digits(integer = 5, fraction = 3) @DecimalMin("0") BigDecimal weight) implements PartBase {}
