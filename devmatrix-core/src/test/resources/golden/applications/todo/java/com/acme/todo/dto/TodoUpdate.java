package com.acme.todo.dto;

import com.acme.todo.base.json.Patch;
import com.acme.todo.domain.TodoPriority;
import com.acme.todo.domain.TodoStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What a client may change of a todo; what is absent stays. */
public record TodoUpdate(
        Patch<@NotNull @CodePointLength(max = 200) String> title,
        Patch<@Nullable @CodePointLength(max = 5000) String> description,
        Patch<@NotNull TodoStatus> status,
        Patch<@NotNull TodoPriority> priority,
        @JsonProperty("due_date") Patch<@Nullable @Future Instant> dueDate) {}
