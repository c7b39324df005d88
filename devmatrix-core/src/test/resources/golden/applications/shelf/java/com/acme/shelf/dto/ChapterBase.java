package com.acme.shelf.dto;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of a chapter. */
public interface ChapterBase {
    /** Returns the position. */
    Integer position();

    /** Returns the title. */
    String title();

    /** Returns the length, or null. */
    @Nullable
    Duration length();
}
