package com.acme.club.dto;

import com.acme.club.base.json.Patch;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client may change of a note; what is absent stays. */
public record NoteUpdate(
        Patch<@NotNull @CodePointLength(max = 5000) String> text,
        @JsonProperty("member_id") Patch<@NotNull UUID> memberId,
        Patch<@NotNull Boolean> active) {}
