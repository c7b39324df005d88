package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a client gives to hand. */
public record HandInput(@JsonProperty("to_id") @NotNull UUID toId) {}
