package com.acme.club.repository;

import com.acme.club.base.crud.EntityRepository;
import com.acme.club.domain.Line;

/** The rows of {@code lines}. */
public interface LineRepository extends EntityRepository<Line> {}
