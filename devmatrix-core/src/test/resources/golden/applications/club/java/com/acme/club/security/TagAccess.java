package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.Ownership;
import com.acme.club.dto.TagCreate;
import com.acme.club.repository.NoteRepository;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: tags. */
@Component
public final class TagAccess {
    private final Caller caller;
    private final NoteRepository notes;

    TagAccess(Caller caller, NoteRepository notes) {
        this.caller = caller;
        this.notes = notes;
    }

    /** Lets pass `ADMIN` and the owner, and ends with 403 for others. */
    public void create(TagCreate body) {
        if (!caller.hasAnyRole("ADMIN")) {
            Ownership.require(notes, body.noteId(), Conditions.equal("member.id", caller.id()));
        }
    }
}
