package com.acme.club.domain;

import com.acme.club.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A line. Stored in {@code lines}. */
@Entity
@Table(name = "lines")
public class Line extends ActiveEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id", nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Note note;

    @Column(name = "words", nullable = false, length = 100)
    private String words;

    /** For the database. */
    protected Line() {}

    /** Makes a line that is not stored yet, with all that never changes: note. */
    public Line(Note note) {
        this.note = note;
    }

    /** Returns the note. */
    public Note getNote() {
        return note;
    }

    /** Returns the words. */
    public String getWords() {
        return words;
    }

    /** Changes the words. */
    public void setWords(String words) {
        this.words = words;
    }
}
