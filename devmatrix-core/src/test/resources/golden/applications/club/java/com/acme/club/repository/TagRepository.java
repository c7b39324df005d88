package com.acme.club.repository;

import com.acme.club.base.crud.EntityRepository;
import com.acme.club.domain.Tag;

/** The rows of {@code tags}. */
public interface TagRepository extends EntityRepository<Tag> {}
