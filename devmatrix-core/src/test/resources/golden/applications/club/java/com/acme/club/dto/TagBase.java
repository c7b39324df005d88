package com.acme.club.dto;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of a tag. */
public interface TagBase {
    /** Returns the name. */
    String name();

    /** Returns the note's id, or null. */
    @Nullable
    UUID noteId();
}
