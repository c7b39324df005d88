package com.acme.workshop.dto;

/** What the client gives and the server shows of a tool. */
public interface ToolBase {
    /** Returns the name. */
    String name();
}
