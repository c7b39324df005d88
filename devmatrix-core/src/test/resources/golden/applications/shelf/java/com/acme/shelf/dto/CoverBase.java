package com.acme.shelf.dto;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the client gives and the server shows of a cover. */
public interface CoverBase {
    /** Returns the url. */
    String url();

    /** Returns the printed on, or null. */
    @Nullable
    LocalDate printedOn();

    /** Returns the size bytes, or null. */
    @Nullable
    Long sizeBytes();

    /** Returns the meta, or null. */
    @Nullable
    JsonNode meta();

    /** Returns the picture, or null. */
    byte @Nullable [] picture();

    /** Returns the book's id. */
    UUID bookId();
}
