package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.Ownership;
import com.acme.club.dto.TakeInput;
import com.acme.club.repository.NoteRepository;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: take. */
@Component
public final class TakeAccess {
    private final Caller caller;
    private final NoteRepository notes;

    TakeAccess(Caller caller, NoteRepository notes) {
        this.caller = caller;
        this.notes = notes;
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void take(TakeInput body) {
        Ownership.require(notes, body.noteId(), Conditions.equal("member.id", caller.id()));
    }
}
