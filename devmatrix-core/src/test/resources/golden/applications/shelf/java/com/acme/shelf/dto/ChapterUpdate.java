package com.acme.shelf.dto;

import com.acme.shelf.base.json.Patch;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client may change of a chapter; what is absent stays. */
public record ChapterUpdate(
        Patch<@NotNull @Min(1) Integer> position,
        Patch<@NotNull @CodePointLength(max = 200) String> title,
        Patch<@Nullable Duration> length) {}
