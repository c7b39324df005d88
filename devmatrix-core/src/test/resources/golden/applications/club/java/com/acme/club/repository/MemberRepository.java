package com.acme.club.repository;

import com.acme.club.base.crud.EntityRepository;
import com.acme.club.domain.Member;
import java.util.Optional;

/** The rows of {@code members}. */
public interface MemberRepository extends EntityRepository<Member> {
    /** Finds the member with this email. */
    Optional<Member> findByEmail(String email);

    /** Tells whether there is a member with this email. */
    boolean existsByEmail(String email);
}
