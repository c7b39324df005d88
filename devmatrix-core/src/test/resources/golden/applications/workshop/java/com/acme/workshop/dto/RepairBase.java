package com.acme.workshop.dto;

/** What the client gives and the server shows of a repair. */
public interface RepairBase {
    /** Returns the title. */
    String title();
}
