package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.Ownership;
import com.acme.club.repository.LineRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: mark. */
@Component
public final class MarkAccess {
    private final Caller caller;
    private final LineRepository lines;

    MarkAccess(Caller caller, LineRepository lines) {
        this.caller = caller;
        this.lines = lines;
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void mark(UUID noteId, UUID lineId) {
        Ownership.requirePart(
                lines, lineId, Conditions.equal("note.id", noteId), Conditions.equal("note.member.id", caller.id()));
    }
}
