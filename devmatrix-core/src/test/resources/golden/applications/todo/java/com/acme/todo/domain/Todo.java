package com.acme.todo.domain;

import com.acme.todo.base.entity.AuditedEntity;
import com.acme.todo.base.entity.SoftDeletable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A todo. Stored in {@code todos}. */
@Entity
@Table(name = "todos")
@Filter(name = SoftDeletable.NOT_DELETED)
public class Todo extends AuditedEntity implements SoftDeletable {
    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "description", length = Length.LONG32)
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 11)
    private TodoStatus status = TodoStatus.PENDING;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority", nullable = false, length = 6)
    private TodoPriority priority = TodoPriority.MEDIUM;

    @Column(name = "due_date")
    private @Nullable Instant dueDate;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** Makes a todo that is not stored yet. */
    public Todo() {}

    /** Returns the title. */
    public String getTitle() {
        return title;
    }

    /** Changes the title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the description, or null. */
    public @Nullable String getDescription() {
        return description;
    }

    /** Changes the description. */
    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    /** Returns the status. */
    public TodoStatus getStatus() {
        return status;
    }

    /** Changes the status when an event leads there, and ends the request otherwise. */
    public void setStatus(TodoStatus status) {
        this.status = TodoLife.change(this.status, status);
    }

    /** Returns the priority. */
    public TodoPriority getPriority() {
        return priority;
    }

    /** Changes the priority. */
    public void setPriority(TodoPriority priority) {
        this.priority = priority;
    }

    /** Returns the due date, or null. */
    public @Nullable Instant getDueDate() {
        return dueDate;
    }

    /** Changes the due date. */
    public void setDueDate(@Nullable Instant dueDate) {
        this.dueDate = dueDate;
    }

    @Override
    public void markDeleted(Instant when) {
        this.deletedAt = when;
    }
}
