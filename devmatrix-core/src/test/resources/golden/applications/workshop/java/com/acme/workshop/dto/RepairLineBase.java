package com.acme.workshop.dto;

import java.util.UUID;

/** What the client gives and the server shows of a repair line. */
public interface RepairLineBase {
    /** Returns the part's id. */
    UUID partId();
}
