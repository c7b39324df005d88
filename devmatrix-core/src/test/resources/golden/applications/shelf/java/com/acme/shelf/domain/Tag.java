package com.acme.shelf.domain;

import com.acme.shelf.base.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A tag. Stored in {@code tags}. */
@Entity
@Table(name = "tags")
public class Tag extends BaseEntity {
    @Column(name = "label", nullable = false, length = 50)
    private String label;

    /** Makes a tag that is not stored yet. */
    public Tag() {}

    /** Returns the label. */
    public String getLabel() {
        return label;
    }

    /** Changes the label. */
    public void setLabel(String label) {
        this.label = label;
    }
}
