package com.acme.todo.dto;

import com.acme.todo.domain.TodoPriority;
import com.acme.todo.domain.TodoStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the server shows of a todo. */
public record TodoRead(
        UUID id,
        String title,
        @Nullable String description,
        TodoStatus status,
        TodoPriority priority,
        @JsonProperty("due_date") @Nullable Instant dueDate,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) implements TodoBase {}
