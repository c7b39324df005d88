package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.query.ListQuery;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.OwnRows;
import com.acme.club.base.security.Ownership;
import com.acme.club.domain.Line;
import com.acme.club.repository.LineRepository;
import com.acme.club.repository.NoteRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: lines. */
@Component
public final class LineAccess {
    private final Caller caller;
    private final LineRepository lines;
    private final NoteRepository notes;

    LineAccess(Caller caller, LineRepository lines, NoteRepository notes) {
        this.caller = caller;
        this.lines = lines;
        this.notes = notes;
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void create(UUID noteId) {
        Ownership.require(notes, noteId, Conditions.equal("member.id", caller.id()));
    }

    /** Shows the caller's own rows. */
    public ListQuery<Line> list(ListQuery<Line> query) {
        return new OwnRows<>(query, Conditions.equal("note.member.id", caller.id()));
    }

    /** Lets pass `ADMIN` and the owner, and ends with 403 for others. */
    public void get(UUID noteId, UUID lineId) {
        if (!caller.hasAnyRole("ADMIN")) {
            Ownership.requirePart(
                    lines,
                    lineId,
                    Conditions.equal("note.id", noteId),
                    Conditions.equal("note.member.id", caller.id()));
        }
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void delete(UUID noteId, UUID lineId) {
        Ownership.requirePart(
                lines, lineId, Conditions.equal("note.id", noteId), Conditions.equal("note.member.id", caller.id()));
    }
}
