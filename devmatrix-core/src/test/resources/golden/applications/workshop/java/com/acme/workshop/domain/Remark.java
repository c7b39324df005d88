package com.acme.workshop.domain;

import com.acme.workshop.base.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A remark. Stored in {@code remarks}. */
@Entity
@Table(name = "remarks")
public class Remark extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "repair_id", nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Repair repair;

    @Column(name = "text", nullable = false, length = 500)
    private String text;

    /** For the database. */
    protected Remark() {}

    /** Makes a remark that is not stored yet, with all that never changes: repair. */
    public Remark(Repair repair) {
        this.repair = repair;
    }

    /** Returns the repair. */
    public Repair getRepair() {
        return repair;
    }

    /** Returns the text. */
    public String getText() {
        return text;
    }

    /** Changes the text. */
    public void setText(String text) {
        this.text = text;
    }
}
