package com.acme.club.dto;

import com.acme.club.base.security.Issued;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Tokens for a client: RFC 6749, section 5.1. */
public record TokenAnswer(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("refresh_token") String refreshToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {
    /** Shows tokens that were issued. */
    public static TokenAnswer of(Issued issued) {
        return new TokenAnswer(issued.access(), issued.refresh(), "Bearer", issued.expiresIn().toSeconds());
    }

    /** Keeps the tokens out of logs. */
    @Override
    public String toString() {
        return "TokenAnswer[expiresIn=" + expiresIn + "]";
    }
}
