package com.acme.shelf.dto;

import com.acme.shelf.base.json.Patch;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client may change of an author; what is absent stays. */
public record AuthorUpdate(
        Patch<@NotNull @CodePointLength(max = 200) String> name,
        Patch<@NotNull @Email @CodePointLength(max = 254) String> email,
        Patch<@Nullable @CodePointLength(max = 5000) String> bio,
        Patch<@NotNull @Digits(integer = 10, fraction = 2) BigDecimal> rate,
        Patch<@NotNull Boolean> active) {}
