package com.acme.shelf.dto;

/** What the client gives and the server shows of a tag. */
public interface TagBase {
    /** Returns the label. */
    String label();
}
