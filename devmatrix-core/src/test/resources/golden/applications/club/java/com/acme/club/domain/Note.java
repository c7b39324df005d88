package com.acme.club.domain;

import com.acme.club.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Length;

/** A note. Stored in {@code notes}. */
@Entity
@Table(name = "notes")
public class Note extends ActiveEntity {
    @Column(name = "text", nullable = false, length = Length.LONG32)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false, length = 4)
    private Phase phase = Phase.OPEN;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", nullable = false)
    private Member member;

    @OneToMany(mappedBy = "note")
    @OrderBy("createdAt, id")
    private List<Line> lines = new ArrayList<>();

    @OneToMany(mappedBy = "note")
    private List<Tag> tags = new ArrayList<>();

    /** Makes a note that is not stored yet. */
    public Note() {}

    /** Returns the text. */
    public String getText() {
        return text;
    }

    /** Changes the text. */
    public void setText(String text) {
        this.text = text;
    }

    /** Returns the phase. */
    public Phase getPhase() {
        return phase;
    }

    /** Lets an event happen, or ends the request when it may not happen now. */
    public void fire(Life event) {
        this.phase = event.fire(this.phase);
    }

    /** Returns the member. */
    public Member getMember() {
        return member;
    }

    /** Changes the member. */
    public void setMember(Member member) {
        this.member = member;
    }

    /** Returns the lines. */
    public List<Line> getLines() {
        return Collections.unmodifiableList(lines);
    }

    /** Shows a line that belongs here among the others; storing it is the repository's work. */
    public void addLine(Line line) {
        if (!this.lines.contains(line)) {
            this.lines.add(line);
        }
    }

    /** Shows a line no longer; deleting it is the repository's work. */
    public void removeLine(Line line) {
        this.lines.remove(line);
    }

    /** Returns the tags. */
    public List<Tag> getTags() {
        return Collections.unmodifiableList(tags);
    }
}
