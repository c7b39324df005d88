package com.acme.club.service;

import com.acme.club.base.crud.CrudMapper;
import com.acme.club.base.security.Passwords;
import com.acme.club.domain.Member;
import com.acme.club.dto.MemberCreate;
import com.acme.club.dto.MemberRead;
import com.acme.club.dto.MemberUpdate;
import org.springframework.stereotype.Component;

/** Maps members to and from what goes over the wire. */
@Component
public class MemberMapper implements CrudMapper<Member, MemberCreate, MemberUpdate, MemberRead> {
    private final Passwords passwords;

    MemberMapper(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Member create(MemberCreate input) {
        Member member = new Member();
        member.setEmail(input.email());
        member.setPassword(passwords.hash("password", input.password()));
        return member;
    }

    @Override
    public void update(Member member, MemberUpdate input) {
        input.email().ifPresent(member::setEmail);
        input.password().ifPresent(password -> member.setPassword(passwords.hash("password", password)));
        input.active().ifPresent(member::setActive);
    }

    @Override
    public MemberRead read(Member member) {
        return new MemberRead(
                member.getId(),
                member.getEmail(),
                member.getRole(),
                member.isActive(),
                member.getCreatedAt(),
                member.getUpdatedAt());
    }
}
