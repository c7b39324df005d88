package com.acme.workshop.domain;

import com.acme.workshop.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A part. Stored in {@code parts}. */
@Entity
@Table(name = "parts")
public class Part extends ActiveEntity {
    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "price", nullable = false, precision = 10, scale = 2)
    private BigDecimal price;

    @Column(name = "weight", precision = 8, scale = 3)
    private @Nullable BigDecimal weight;

    /** Makes a part that is not stored yet. */
    public Part() {}

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Changes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the price. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Changes the price. */
    public void setPrice(BigDecimal price) {
        this.price = price.setScale(2);
    }

    /** Returns the weight, or null. */
    public @Nullable BigDecimal getWeight() {
        return weight;
    }

    /** Changes the weight. */
    public void setWeight(@Nullable BigDecimal weight) {
        this.weight = weight == null ? null : weight.setScale(3);
    }
}
