package com.acme.shelf.domain;

import com.acme.shelf.base.entity.AuditedEntity;
import com.acme.shelf.base.entity.SoftDeletable;
import com.acme.shelf.base.entity.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A book. Stored in {@code books}. */
@Entity
@Table(name = "books")
@Filter(name = SoftDeletable.NOT_DELETED)
public class Book extends AuditedEntity implements SoftDeletable, Versioned {
    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "isbn", nullable = false, length = 20, updatable = false)
    private String isbn;

    @Column(name = "price", nullable = false, precision = 12, scale = 2)
    private BigDecimal price;

    @Column(name = "stock", nullable = false)
    private int stock = 0;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 9)
    private BookStatus status = BookStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority", nullable = false, length = 6)
    private Priority priority = Priority.NORMAL;

    @Enumerated(EnumType.STRING)
    @Column(name = "shape", nullable = false, length = 5)
    private Shape shape;

    @Column(name = "due_date")
    private @Nullable Instant dueDate;

    @Column(name = "code", nullable = false)
    private UUID code = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false)
    private Author author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewer_id")
    private @Nullable Author reviewer;

    @ManyToMany
    @JoinTable(
            name = "books_tags",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new LinkedHashSet<>();

    @OneToMany(mappedBy = "book")
    @OrderBy("createdAt, id")
    private List<Chapter> chapters = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version = 0;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For the database. */
    protected Book() {}

    /** Makes a book that is not stored yet, with all that never changes: isbn. */
    public Book(String isbn) {
        this.isbn = isbn;
    }

    /** Returns the title. As printed on the cover. */
    public String getTitle() {
        return title;
    }

    /** Changes the title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the isbn. */
    public String getIsbn() {
        return isbn;
    }

    /** Returns the price. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Changes the price. */
    public void setPrice(BigDecimal price) {
        this.price = price.setScale(2);
    }

    /** Returns the stock. */
    public int getStock() {
        return stock;
    }

    /** Changes the stock. */
    public void setStock(int stock) {
        this.stock = stock;
    }

    /** Returns the status. */
    public BookStatus getStatus() {
        return status;
    }

    /** Lets an event happen, or ends the request when it may not happen now. */
    public void fire(BookLife event) {
        this.status = event.fire(this.status);
    }

    /** Returns the priority. */
    public Priority getPriority() {
        return priority;
    }

    /** Changes the priority. */
    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    /** Returns the shape. */
    public Shape getShape() {
        return shape;
    }

    /** Changes the shape. */
    public void setShape(Shape shape) {
        this.shape = shape;
    }

    /** Returns the due date, or null. */
    public @Nullable Instant getDueDate() {
        return dueDate;
    }

    /** Changes the due date. */
    public void setDueDate(@Nullable Instant dueDate) {
        this.dueDate = dueDate;
    }

    /** Returns the code. */
    public UUID getCode() {
        return code;
    }

    /** Changes the code. */
    public void setCode(UUID code) {
        this.code = code;
    }

    /** Returns the author. */
    public Author getAuthor() {
        return author;
    }

    /** Changes the author. */
    public void setAuthor(Author author) {
        this.author = author;
    }

    /** Returns the reviewer, or null. */
    public @Nullable Author getReviewer() {
        return reviewer;
    }

    /** Changes the reviewer. */
    public void setReviewer(@Nullable Author reviewer) {
        this.reviewer = reviewer;
    }

    /** Returns the tags. */
    public Set<Tag> getTags() {
        return Collections.unmodifiableSet(tags);
    }

    /** Replaces the tags. */
    public void setTags(Collection<Tag> tags) {
        this.tags.retainAll(tags);
        this.tags.addAll(tags);
    }

    /** Returns the chapters. */
    public List<Chapter> getChapters() {
        return Collections.unmodifiableList(chapters);
    }

    /** Shows a chapter that belongs here among the others; storing it is the repository's work. */
    public void addChapter(Chapter chapter) {
        if (!this.chapters.contains(chapter)) {
            this.chapters.add(chapter);
        }
    }

    /** Shows a chapter no longer; deleting it is the repository's work. */
    public void removeChapter(Chapter chapter) {
        this.chapters.remove(chapter);
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public void markDeleted(Instant when) {
        this.deletedAt = when;
    }
}
