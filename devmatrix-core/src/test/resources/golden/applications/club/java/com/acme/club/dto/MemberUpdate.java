package com.acme.club.dto;

import com.acme.club.base.json.Patch;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client may change of a member; what is absent stays. */
public record MemberUpdate(
        Patch<@NotNull @Email @CodePointLength(max = 254) String> email,
        Patch<@NotNull @CodePointLength(min = 8, max = 72) String> password,
        Patch<@NotNull Boolean> active) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MemberUpdate[...]";
    }
}
