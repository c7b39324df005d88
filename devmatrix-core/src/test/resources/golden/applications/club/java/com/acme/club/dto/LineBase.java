package com.acme.club.dto;

/** What the client gives and the server shows of a line. */
public interface LineBase {
    /** Returns the words. */
    String words();
}
