package com.acme.workshop.repository;

import com.acme.workshop.base.crud.EntityRepository;
import com.acme.workshop.domain.RepairLine;

/** The rows of {@code repair_lines}. */
public interface RepairLineRepository extends EntityRepository<RepairLine> {}
