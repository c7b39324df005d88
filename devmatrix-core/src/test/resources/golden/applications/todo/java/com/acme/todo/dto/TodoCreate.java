package com.acme.todo.dto;

import com.acme.todo.base.json.Patch;
import com.acme.todo.domain.TodoPriority;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client gives to create a todo. */
public record TodoCreate(
        @NotNull @CodePointLength(max = 200) String title,
        @Nullable @CodePointLength(max = 5000) String description,
        Patch<@NotNull TodoPriority> priority,
        @JsonProperty("due_date") @Nullable @Future Instant dueDate) implements TodoBase {}
