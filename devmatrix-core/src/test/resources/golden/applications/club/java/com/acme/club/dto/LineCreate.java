package com.acme.club.dto;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a line. */
public record LineCreate(@NotNull @CodePointLength(max = 100) String words) implements LineBase {}
