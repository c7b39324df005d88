package com.acme.club.service;

import com.acme.club.base.crud.CrudHooks;
import com.acme.club.domain.Member;
import com.acme.club.dto.MemberCreate;
import com.acme.club.dto.MemberUpdate;

/** What else happens when a member is created, updated or deleted: a bean of this type is called. */
public interface MemberHooks extends CrudHooks<Member, MemberCreate, MemberUpdate> {}
