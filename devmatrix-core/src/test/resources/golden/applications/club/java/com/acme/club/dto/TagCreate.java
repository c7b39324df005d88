package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to create a tag. */
public record TagCreate(@NotNull @CodePointLength(max = 30) String name, @JsonProperty("note_id") @Nullable UUID noteId)
        implements TagBase {}
