package com.acme.club.service;

import com.acme.club.base.crud.CrudService;
import com.acme.club.domain.Member;
import com.acme.club.dto.MemberCreate;
import com.acme.club.dto.MemberRead;
import com.acme.club.dto.MemberUpdate;
import com.acme.club.repository.MemberRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, updates and lists members. */
@Service
public class MemberService extends CrudService<Member, MemberCreate, MemberUpdate, MemberRead> {
    MemberService(MemberRepository repository, MemberMapper mapper, ObjectProvider<MemberHooks> hooks) {
        super("member", repository, mapper, hooks);
    }
}
