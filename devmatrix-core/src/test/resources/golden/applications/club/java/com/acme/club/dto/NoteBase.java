package com.acme.club.dto;

import java.util.UUID;

/** What the client gives and the server shows of a note. */
public interface NoteBase {
    /** Returns the text. */
    String text();

    /** Returns the member's id. */
    UUID memberId();
}
