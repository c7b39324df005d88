package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Loan;

/** The rows of {@code loans}. */
public interface LoanRepository extends EntityRepository<Loan> {}
