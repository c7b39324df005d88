package com.acme.workshop.dto;

import com.acme.workshop.base.json.Patch;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client may change of a part; what is absent stays. */
public record PartUpdate(
        Patch<@NotNull @CodePointLength(max = 100) String> name,
        Patch<@NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0.01") @DecimalMax("9000") BigDecimal> price,
        Patch<@Nullable @Digits(integer = 5, fraction = 3) @DecimalMin("0") BigDecimal> weight,
        Patch<@NotNull Boolean> active) {}
