package com.acme.shelf.dto;

import java.util.UUID;

/** What the server shows of a tag. */
public record TagRead(UUID id, String label) implements TagBase {}
