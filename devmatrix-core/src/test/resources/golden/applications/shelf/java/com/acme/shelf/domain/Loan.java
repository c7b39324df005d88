package com.acme.shelf.domain;

import com.acme.shelf.base.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A loan. Stored in {@code loans}. */
@Entity
@Table(name = "loans")
public class Loan extends BaseEntity {
    @Column(name = "since", nullable = false)
    private LocalDate since;

    @Column(name = "returned", nullable = false)
    private boolean returned;

    @Column(name = "note", nullable = false, length = 100)
    private String note = "as is";

    @Column(name = "secret", length = 40)
    private @Nullable String secret;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "book_id", nullable = false)
    private Book book;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    /** Makes a loan that is not stored yet. */
    public Loan() {}

    /** Returns the since. */
    public LocalDate getSince() {
        return since;
    }

    /** Changes the since. */
    public void setSince(LocalDate since) {
        this.since = since;
    }

    /** Tells whether it is returned. */
    public boolean isReturned() {
        return returned;
    }

    /** Changes whether it is returned. */
    public void setReturned(boolean returned) {
        this.returned = returned;
    }

    /** Returns the note. */
    public String getNote() {
        return note;
    }

    /** Changes the note. */
    public void setNote(String note) {
        this.note = note;
    }

    /** Returns the secret, or null. */
    public @Nullable String getSecret() {
        return secret;
    }

    /** Changes the secret. */
    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    /** Returns the book. */
    public Book getBook() {
        return book;
    }

    /** Changes the book. */
    public void setBook(Book book) {
        this.book = book;
    }

    /** Tells whether it is active. */
    public boolean isActive() {
        return active;
    }

    /** Changes whether it is active. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
