package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Loan;
import com.acme.shelf.dto.LoanCreate;
import com.acme.shelf.dto.LoanUpdate;

/** What else happens when a loan is created, updated or deleted: a bean of this type is called. */
public interface LoanHooks extends CrudHooks<Loan, LoanCreate, LoanUpdate> {}
