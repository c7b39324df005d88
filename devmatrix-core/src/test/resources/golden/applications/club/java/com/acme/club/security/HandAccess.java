package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.Ownership;
import com.acme.club.dto.HandInput;
import com.acme.club.repository.NoteRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: hand. */
@Component
public final class HandAccess {
    private final Caller caller;
    private final NoteRepository notes;

    HandAccess(Caller caller, NoteRepository notes) {
        this.caller = caller;
        this.notes = notes;
    }

    /** Lets pass `ADMIN` and the owner, and ends with 403 for others. */
    public void hand(UUID noteId, HandInput body) {
        if (!caller.hasAnyRole("ADMIN")) {
            Ownership.require(notes, noteId, Conditions.equal("member.id", caller.id()));
        }
    }
}
