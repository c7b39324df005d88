package com.acme.shelf.service;

import com.acme.shelf.base.crud.Counts;
import com.acme.shelf.base.crud.CrudService;
import com.acme.shelf.base.crud.IfMatch;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.BookLife;
import com.acme.shelf.domain.BookStatus;
import com.acme.shelf.dto.BookCreate;
import com.acme.shelf.dto.BookRead;
import com.acme.shelf.dto.BookUpdate;
import com.acme.shelf.repository.BookRepository;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates, gets, lists, updates, deletes and counts books. */
@Service
public class BookService extends CrudService<Book, BookCreate, BookUpdate, BookRead> {
    private final BookRepository repository;

    BookService(BookRepository repository, BookMapper mapper, ObjectProvider<BookHooks> hooks) {
        super("book", repository, mapper, hooks);
        this.repository = repository;
    }

    /** Lets an event happen when the client has seen the present version. */
    @Transactional
    public BookRead fire(UUID id, BookLife event, IfMatch ifMatch) {
        Book book = lock(id, ifMatch);
        book.fire(event);
        return stored(book);
    }

    /** Counts books by status; a value that no row has counts 0. */
    @Transactional(readOnly = true)
    public Map<String, Long> countByStatus() {
        return Counts.ofConstants(BookStatus.values(), repository.countByStatus());
    }
}
