package com.acme.shelf.domain;

import com.acme.shelf.base.entity.AuditedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** A chapter. Stored in {@code chapters}. */
@Entity
@Table(name = "chapters")
public class Chapter extends AuditedEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "book_id", nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Book book;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "length")
    private @Nullable Duration length;

    /** For the database. */
    protected Chapter() {}

    /** Makes a chapter that is not stored yet, with all that never changes: book. */
    public Chapter(Book book) {
        this.book = book;
    }

    /** Returns the book. */
    public Book getBook() {
        return book;
    }

    /** Returns the position. */
    public int getPosition() {
        return position;
    }

    /** Changes the position. */
    public void setPosition(int position) {
        this.position = position;
    }

    /** Returns the title. */
    public String getTitle() {
        return title;
    }

    /** Changes the title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the length, or null. */
    public @Nullable Duration getLength() {
        return length;
    }

    /** Changes the length. */
    public void setLength(@Nullable Duration length) {
        this.length = length;
    }
}
