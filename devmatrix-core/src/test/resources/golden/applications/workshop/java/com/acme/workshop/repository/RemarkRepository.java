package com.acme.workshop.repository;

import com.acme.workshop.base.crud.EntityRepository;
import com.acme.workshop.domain.Remark;

/** The rows of {@code remarks}. */
public interface RemarkRepository extends EntityRepository<Remark> {}
