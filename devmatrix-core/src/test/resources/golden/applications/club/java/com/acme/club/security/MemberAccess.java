package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Caller;
import com.acme.club.base.security.Ownership;
import com.acme.club.repository.MemberRepository;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose rows the caller may touch: members. */
@Component
public final class MemberAccess {
    private final Caller caller;
    private final MemberRepository members;

    MemberAccess(Caller caller, MemberRepository members) {
        this.caller = caller;
        this.members = members;
    }

    /** Lets pass `ADMIN` and the owner, and ends with 403 for others. */
    public void get(UUID memberId) {
        if (!caller.hasAnyRole("ADMIN")) {
            Ownership.require(members, memberId, Conditions.equal("id", caller.id()));
        }
    }

    /** Lets pass the owner, and ends with 403 for others. */
    public void update(UUID memberId) {
        Ownership.require(members, memberId, Conditions.equal("id", caller.id()));
    }
}
