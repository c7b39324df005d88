package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** What a client gives for new tokens, or to end them. */
public record RefreshRequest(@JsonProperty("refresh_token") @NotNull String token) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "RefreshRequest[]";
    }
}
