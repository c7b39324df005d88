package com.acme.workshop.repository;

import com.acme.workshop.base.crud.EntityRepository;
import com.acme.workshop.domain.Part;

/** The rows of {@code parts}. */
public interface PartRepository extends EntityRepository<Part> {}
