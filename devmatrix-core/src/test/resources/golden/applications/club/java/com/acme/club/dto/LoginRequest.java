package com.acme.club.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** What a member gives to log in. */
public record LoginRequest(
        @JsonProperty("email") @NotNull String login, @JsonProperty("password") @NotNull String password) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "LoginRequest[login=" + login + "]";
    }
}
