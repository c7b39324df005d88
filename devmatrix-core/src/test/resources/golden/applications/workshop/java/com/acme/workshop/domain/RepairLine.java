package com.acme.workshop.domain;

import com.acme.workshop.base.entity.ActiveEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** A repair line. Stored in {@code repair_lines}. */
@Entity
@Table(name = "repair_lines")
public class RepairLine extends ActiveEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "repair_id", nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Repair repair;

    @Column(name = "quantity", nullable = false)
    private int quantity = 1;

    @Column(name = "price", nullable = false, precision = 10, scale = 2)
    private BigDecimal price;

    @Column(name = "weight", precision = 8, scale = 3)
    private @Nullable BigDecimal weight;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "part_id", nullable = false)
    private Part part;

    /** For the database. */
    protected RepairLine() {}

    /** Makes a repair line that is not stored yet, with all that never changes: repair. */
    public RepairLine(Repair repair) {
        this.repair = repair;
    }

    /** Returns the repair. */
    public Repair getRepair() {
        return repair;
    }

    /** Returns the quantity. */
    public int getQuantity() {
        return quantity;
    }

    /** Changes the quantity. */
    public void setQuantity(int quantity) {
        this.quantity = quantity;
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

    /** Returns the amount. */
    public BigDecimal getAmount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    /** Returns the part. */
    public Part getPart() {
        return part;
    }

    /** Changes the part. */
    public void setPart(Part part) {
        this.part = part;
    }

    /** Copies what the row keeps of others as it is now: price and weight. Done once, when the row is made. */
    public void takeSnapshots() {
        setPrice(part.getPrice());
        setWeight(part.getWeight());
    }
}
