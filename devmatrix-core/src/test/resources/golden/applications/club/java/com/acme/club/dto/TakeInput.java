package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a client gives to take. */
public record TakeInput(@JsonProperty("note_id") @NotNull UUID noteId) {}
