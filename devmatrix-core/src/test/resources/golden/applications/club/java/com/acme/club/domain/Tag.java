package com.acme.club.domain;

import com.acme.club.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A tag. Stored in {@code tags}. */
@Entity
@Table(name = "tags")
public class Tag extends ActiveEntity {
    @Column(name = "name", nullable = false, length = 30)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "note_id")
    private @Nullable Note note;

    /** Makes a tag that is not stored yet. */
    public Tag() {}

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Changes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the note, or null. */
    public @Nullable Note getNote() {
        return note;
    }

    /** Changes the note. */
    public void setNote(@Nullable Note note) {
        this.note = note;
    }
}
