package com.acme.workshop.domain;

import com.acme.workshop.base.entity.AuditedEntity;
import com.acme.workshop.base.entity.Now;
import com.acme.workshop.base.error.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tool. Stored in {@code tools}. */
@Entity
@Table(name = "tools")
public class Tool extends AuditedEntity {
    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "wear", nullable = false)
    private int wear = 0;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 7)
    private ToolStatus status = ToolStatus.SHELVED;

    @Column(name = "times", nullable = false)
    private int times = 0;

    @Column(name = "lent_at")
    private @Nullable Instant lentAt;

    /** Makes a tool that is not stored yet. */
    public Tool() {}

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Changes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Returns the wear. */
    public int getWear() {
        return wear;
    }

    /** Changes the wear. */
    public void setWear(int wear) {
        this.wear = wear;
    }

    /** Returns the status. */
    public ToolStatus getStatus() {
        return status;
    }

    /** Changes the status when an event leads there and may happen now, and ends the request otherwise. */
    public void setStatus(ToolStatus status) {
        if (this.status != status) {
            fire(ToolLife.leading(this.status, status));
        }
    }

    /** Lets an event happen, or ends the request when it may not happen now. */
    public void fire(ToolLife event) {
        ToolStatus reached = event.fire(this.status);
        require(event);
        this.status = reached;
        apply(event);
    }

    /** Ends the request when the row is not such that the event may happen. */
    private void require(ToolLife event) {
        switch (event) {
            case LEND -> {
                if (wear >= 90) {
                    throw ProblemException.of(BusinessProblems.WORN);
                }
            }
            default -> {}
        }
    }

    /** Sets what the event sets. */
    private void apply(ToolLife event) {
        switch (event) {
            case LEND -> {
                Instant now = Now.instant();
                this.lentAt = now;
                this.times = Math.addExact(times, 1);
            }
            case GIVE_BACK -> {
                this.lentAt = null;
            }
            default -> {}
        }
    }

    /** Returns the times. */
    public int getTimes() {
        return times;
    }

    /** Changes the times. */
    public void setTimes(int times) {
        this.times = times;
    }

    /** Returns the lent at, or null. */
    public @Nullable Instant getLentAt() {
        return lentAt;
    }

    /** Changes the lent at. */
    public void setLentAt(@Nullable Instant lentAt) {
        this.lentAt = lentAt;
    }
}
