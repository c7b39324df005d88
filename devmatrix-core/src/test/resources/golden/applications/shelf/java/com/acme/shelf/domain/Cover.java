package com.acme.shelf.domain;

import com.acme.shelf.base.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A cover. Stored in {@code covers}. */
@Entity
@Table(name = "covers")
public class Cover extends BaseEntity {
    @Column(name = "url", nullable = false, length = 2048, updatable = false)
    private String url;

    @Column(name = "printed_on", updatable = false)
    private @Nullable LocalDate printedOn;

    @Column(name = "size_bytes", updatable = false)
    private @Nullable Long sizeBytes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "meta", updatable = false)
    private @Nullable JsonNode meta;

    @Column(name = "picture", updatable = false)
    private byte @Nullable [] picture;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "book_id", nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Book book;

    /** For the database. */
    protected Cover() {}

    /**
     * Makes a cover that is not stored yet, with all that never changes: url, printed on, size bytes,
     * meta, picture, book.
     */
    public Cover(
            String url,
            @Nullable LocalDate printedOn,
            @Nullable Long sizeBytes,
            @Nullable JsonNode meta,
            byte @Nullable [] picture,
            Book book) {
        this.url = url;
        this.printedOn = printedOn;
        this.sizeBytes = sizeBytes;
        this.meta = meta;
        this.picture = picture;
        this.book = book;
    }

    /** Returns the url. */
    public String getUrl() {
        return url;
    }

    /** Returns the printed on, or null. */
    public @Nullable LocalDate getPrintedOn() {
        return printedOn;
    }

    /** Returns the size bytes, or null. */
    public @Nullable Long getSizeBytes() {
        return sizeBytes;
    }

    /** Returns the meta, or null. */
    public @Nullable JsonNode getMeta() {
        return meta;
    }

    /** Returns the picture, or null. */
    public byte @Nullable [] getPicture() {
        return picture;
    }

    /** Returns the book. */
    public Book getBook() {
        return book;
    }
}
