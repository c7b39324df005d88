package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.OwnRows;
import com.acme.club.base.security.Ownership;
import com.acme.club.domain.Note;
import com.acme.club.dto.NoteCreate;
import com.acme.club.repository.NoteRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: notes. */
@Component
public final class NoteAccess {
    private final Caller caller;
    private final NoteRepository notes;

    NoteAccess(Caller caller, NoteRepository notes) {
        this.caller = caller;
        this.notes = notes;
    }

    /** Shows `ADMIN` all, and others their own rows. */
    public ListQuery<Note> list(ListQuery<Note> query) {
        return caller.hasAnyRole("ADMIN") ? query : new OwnRows<>(query, Conditions.equal("member.id", caller.id()));
    }

    /** Lets pass `ADMIN` and the owner, and ends with 403 for others. */
    public void create(NoteCreate body) {
        if (!caller.hasAnyRole("ADMIN")) {
            caller.mustBe(body.memberId());
        }
    }

    /** Lets pass `ADMIN` and `CLERK` and the owner, and ends with 403 for others. */
    public void get(UUID noteId) {
        if (!caller.hasAnyRole("ADMIN", "CLERK")) {
            Ownership.require(notes, noteId, Conditions.equal("member.id", caller.id()));
        }
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void update(UUID noteId) {
        Ownership.require(notes, noteId, Conditions.equal("member.id", caller.id()));
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void finish(UUID noteId) {
        Ownership.require(notes, noteId, Conditions.equal("member.id", caller.id()));
    }
}
