package com.acme.todo.dto;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of a todo. */
public interface TodoBase {
    /** Returns the title. */
    String title();

    /** Returns the description, or null. */
    @Nullable
    String description();

    /** Returns the due date, or null. */
    @Nullable
    Instant dueDate();
}
