package com.acme.club.dto;

import com.acme.club.domain.Role;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** What the server shows of a member. */
public record MemberRead(
        UUID id,
        String email,
        Role role,
        Boolean active,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements MemberBase {}
