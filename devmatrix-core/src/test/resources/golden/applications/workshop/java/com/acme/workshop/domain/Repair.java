package com.acme.workshop.domain;

import com.acme.workshop.base.entity.ActiveEntity;
import com.acme.workshop.base.entity.Now;
import com.acme.workshop.base.entity.Recomputable;
import com.acme.workshop.base.entity.Versioned;
import com.acme.workshop.base.error.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A repair. Stored in {@code repairs}. */
@Entity
@Table(name = "repairs")
public class Repair extends ActiveEntity implements Versioned, Recomputable {
    @Column(name = "title", nullable = false, length = 100)
    private String title;

    @Column(name = "minutes", nullable = false)
    private int minutes = 0;

    @Column(name = "`limit`", nullable = false, precision = 14, scale = 2)
    private BigDecimal limit = new BigDecimal("1000000.00");

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 9)
    private RepairStatus status = RepairStatus.OPEN;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "billed", precision = 14, scale = 2)
    private @Nullable BigDecimal billed;

    @Column(name = "total", nullable = false, precision = 14, scale = 2)
    private BigDecimal total;

    @Column(name = "pieces", nullable = false)
    private long pieces;

    @OneToMany(mappedBy = "repair")
    @OrderBy("createdAt, id")
    private List<RepairLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "repair")
    @OrderBy("id")
    private List<Remark> remarks = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private long version = 0;

    /** Makes a repair that is not stored yet. */
    public Repair() {}

    /** Returns the title. */
    public String getTitle() {
        return title;
    }

    /** Changes the title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the minutes. */
    public int getMinutes() {
        return minutes;
    }

    /** Changes the minutes. */
    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Returns the limit. */
    public BigDecimal getLimit() {
        return limit;
    }

    /** Changes the limit. */
    public void setLimit(BigDecimal limit) {
        this.limit = limit.setScale(2);
    }

    /** Returns the status. */
    public RepairStatus getStatus() {
        return status;
    }

    /** Lets an event happen, or ends the request when it may not happen now. */
    public void fire(RepairLife event) {
        RepairStatus reached = event.fire(this.status);
        require(event);
        this.status = reached;
        apply(event);
    }

    /** Ends the request when the row is not such that the event may happen. */
    private void require(RepairLife event) {
        switch (event) {
            case FINISH -> {
                if (total.compareTo(BigDecimal.ZERO) <= 0) {
                    throw ProblemException.of(BusinessProblems.NO_WORK);
                }
                if (total.compareTo(limit) > 0) {
                    throw ProblemException.of(BusinessProblems.TOO_DEAR);
                }
            }
            default -> {}
        }
    }

    /** Sets what the event sets. */
    private void apply(RepairLife event) {
        switch (event) {
            case FINISH -> {
                Instant now = Now.instant();
                this.doneAt = now;
                this.billed = total;
            }
            case CANCEL -> {
                this.limit = BigDecimal.ZERO.setScale(2);
            }
        }
    }

    /** Returns the done at, or null. */
    public @Nullable Instant getDoneAt() {
        return doneAt;
    }

    /** Changes the done at. */
    public void setDoneAt(@Nullable Instant doneAt) {
        this.doneAt = doneAt;
    }

    /** Returns the billed, or null. */
    public @Nullable BigDecimal getBilled() {
        return billed;
    }

    /** Changes the billed. */
    public void setBilled(@Nullable BigDecimal billed) {
        this.billed = billed == null ? null : billed.setScale(2);
    }

    /** Returns the work. What the time costs. */
    public BigDecimal getWork() {
        return BigDecimal.valueOf(minutes).multiply(new BigDecimal("0.915")).setScale(2, RoundingMode.HALF_UP);
    }

    /** Returns the total. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Returns the pieces. */
    public long getPieces() {
        return pieces;
    }

    /** Returns the dearest, or null. */
    public @Nullable BigDecimal getDearest() {
        return lines.stream().map(l -> l.getPrice()).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Tells whether it is heavy. */
    public boolean isHeavy() {
        return lines.stream()
                .anyMatch(
                        l -> l.getPart().getWeight() != null && l.getPart().getWeight().compareTo(BigDecimal.TEN) > 0);
    }

    /** Returns the lines. */
    public List<RepairLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    /** Shows a line that belongs here among the others; storing it is the repository's work. */
    public void addLine(RepairLine repairLine) {
        if (!this.lines.contains(repairLine)) {
            this.lines.add(repairLine);
        }
    }

    /** Shows a line no longer; deleting it is the repository's work. */
    public void removeLine(RepairLine repairLine) {
        this.lines.remove(repairLine);
    }

    /** Returns the remarks. */
    public List<Remark> getRemarks() {
        return Collections.unmodifiableList(remarks);
    }

    /** Shows a remark that belongs here among the others; storing it is the repository's work. */
    public void addRemark(Remark remark) {
        if (!this.remarks.contains(remark)) {
            this.remarks.add(remark);
        }
    }

    /** Shows a remark no longer; deleting it is the repository's work. */
    public void removeRemark(Remark remark) {
        this.remarks.remove(remark);
    }

    @Override
    public void recompute() {
        this.total = getWork().add(lines.stream().map(l -> l.getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        this.pieces = lines.stream().mapToLong(l -> l.getQuantity()).reduce(0, Math::addExact);
    }

    @Override
    public long getVersion() {
        return version;
    }
}
