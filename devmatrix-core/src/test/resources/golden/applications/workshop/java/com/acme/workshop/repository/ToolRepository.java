package com.acme.workshop.repository;

import com.acme.workshop.base.crud.EntityRepository;
import com.acme.workshop.domain.Tool;

/** The rows of {@code tools}. */
public interface ToolRepository extends EntityRepository<Tool> {}
