package com.acme.shelf.domain;

import com.acme.shelf.base.entity.ActiveEntity;
import com.acme.shelf.base.entity.SoftDeletable;
import com.acme.shelf.base.entity.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. Stored in {@code authors}. */
@Entity
@Table(name = "authors")
public class Author extends ActiveEntity implements Versioned {
    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Column(name = "email", nullable = false, length = 254)
    private String email;

    @Column(name = "bio", length = Length.LONG32)
    private @Nullable String bio;

    @Column(name = "rate", nullable = false, precision = 12, scale = 2)
    private BigDecimal rate = new BigDecimal("1.50");

    @Column(name = "rank", nullable = false, length = 20)
    private String rank = "WRITER";

    @OneToMany(mappedBy = "author")
    @Filter(name = SoftDeletable.NOT_DELETED)
    private List<Book> books = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version = 0;

    /** Makes an author that is not stored yet. */
    public Author() {}

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Changes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the email. */
    public String getEmail() {
        return email;
    }

    /** Changes the email. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Returns the bio, or null. */
    public @Nullable String getBio() {
        return bio;
    }

    /** Changes the bio. */
    public void setBio(@Nullable String bio) {
        this.bio = bio;
    }

    /** Returns the rate. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Changes the rate. */
    public void setRate(BigDecimal rate) {
        this.rate = rate.setScale(2);
    }

    /** Returns the rank. */
    public String getRank() {
        return rank;
    }

    /** Changes the rank. */
    public void setRank(String rank) {
        this.rank = rank;
    }

    /** Returns the books. */
    public List<Book> getBooks() {
        return Collections.unmodifiableList(books);
    }

    @Override
    public long getVersion() {
        return version;
    }
}
