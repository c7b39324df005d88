package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a note. */
public record NoteCreate(
        @NotNull @CodePointLength(max = 5000) String text, @JsonProperty("member_id") @NotNull UUID memberId)
        implements NoteBase {}
