package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudMapper;
import com.acme.shelf.base.crud.References;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.Loan;
import com.acme.shelf.dto.LoanCreate;
import com.acme.shelf.dto.LoanRead;
import com.acme.shelf.dto.LoanUpdate;
import com.acme.shelf.repository.BookRepository;
import com.acme.shelf.repository.SchemaConstraints;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Maps loans to and from what goes over the wire. */
@Component
public class LoanMapper implements CrudMapper<Loan, LoanCreate, LoanUpdate, LoanRead> {
    private final BookRepository books;

    LoanMapper(BookRepository books) {
        this.books = books;
    }

    @Override
    public Loan create(LoanCreate input) {
        Loan loan = new Loan();
        loan.setSince(input.since());
        loan.setReturned(input.returned());
        input.note().ifPresent(loan::setNote);
        loan.setSecret(input.secret());
        loan.setBook(book(input.bookId()));
        return loan;
    }

    @Override
    public void update(Loan loan, LoanUpdate input) {
        loan.setSince(input.since());
        loan.setReturned(input.returned());
        loan.setNote(input.note());
        loan.setSecret(input.secret());
        loan.setBook(book(input.bookId()));
        loan.setActive(input.active());
    }

    @Override
    public LoanRead read(Loan loan) {
        return new LoanRead(
                loan.getId(),
                loan.getSince(),
                loan.isReturned(),
                loan.getNote(),
                loan.getBook().getId(),
                loan.isActive());
    }

    private Book book(UUID id) {
        return References.one(books, id, SchemaConstraints.FK_LOANS_BOOK_ID);
    }
}
