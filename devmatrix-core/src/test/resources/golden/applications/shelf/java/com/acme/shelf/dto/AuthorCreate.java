package com.acme.shelf.dto;

import com.acme.shelf.base.json.Patch;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to create an author. */
public record AuthorCreate(
        @NotNull @CodePointLength(max = 200) String name,
        @NotNull @Email @CodePointLength(max = 254) String email,
        @Nullable @CodePointLength(max = 5000) String bio,
        Patch<@NotNull @Digits(integer = 10, fraction = 2) BigDecimal> rate) implements AuthorBase {}
