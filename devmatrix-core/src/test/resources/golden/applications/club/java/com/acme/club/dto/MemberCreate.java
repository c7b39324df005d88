package com.acme.club.dto;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a member. */
public record MemberCreate(
        @NotNull @Email @CodePointLength(max = 254) String email,
        @NotNull @CodePointLength(min = 8, max = 72) String password) implements MemberBase {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MemberCreate[...]";
    }
}
