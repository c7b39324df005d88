package com.acme.shelf.dto;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to create a chapter. */
public record ChapterCreate(
        @NotNull @Min(1) Integer position, @NotNull @CodePointLength(max = 200) String title, @Nullable Duration length)
        implements ChapterBase {}
