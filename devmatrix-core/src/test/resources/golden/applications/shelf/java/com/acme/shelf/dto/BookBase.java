package com.acme.shelf.dto;

import com.acme.shelf.domain.Shape;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of a book. */
public interface BookBase {
    /** Returns the title. */
    String title();

    /** Returns the isbn. */
    String isbn();

    /** Returns the price. */
    BigDecimal price();

    /** Returns the shape. */
    Shape shape();

    /** Returns the due date, or null. */
    @Nullable
    Instant dueDate();

    /** Returns the author's id. */
    UUID authorId();

    /** Returns the reviewer's id, or null. */
    @Nullable
    UUID reviewerId();
}
