package com.acme.shelf.dto;

import com.acme.shelf.base.json.Patch;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What a client may change of a tag; what is absent stays. */
public record TagUpdate(Patch<@NotNull @CodePointLength(max = 50) String> label) {}
