package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudService;
import com.acme.shelf.domain.Loan;
import com.acme.shelf.dto.LoanCreate;
import com.acme.shelf.dto.LoanRead;
import com.acme.shelf.dto.LoanUpdate;
import com.acme.shelf.repository.LoanRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, updates and lists loans. */
@Service
public class LoanService extends CrudService<Loan, LoanCreate, LoanUpdate, LoanRead> {
    LoanService(LoanRepository repository, LoanMapper mapper, ObjectProvider<LoanHooks> hooks) {
        super("loan", repository, mapper, hooks);
    }
}
