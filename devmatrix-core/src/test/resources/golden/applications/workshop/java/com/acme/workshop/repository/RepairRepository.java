package com.acme.workshop.repository;

import com.acme.workshop.base.crud.EntityRepository;
import com.acme.workshop.domain.Repair;

/** The rows of {@code repairs}. */
public interface RepairRepository extends EntityRepository<Repair> {}
