package com.acme.shelf.dto;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client gives to create a tag. */
public record TagCreate(@NotNull @CodePointLength(max = 50) String label) implements TagBase {}
