package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudMapper;
import com.acme.shelf.base.crud.References;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.Cover;
import com.acme.shelf.dto.CoverCreate;
import com.acme.shelf.dto.CoverRead;
import com.acme.shelf.repository.BookRepository;
import com.acme.shelf.repository.SchemaConstraints;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Maps covers to and from what goes over the wire. */
@Component
public class CoverMapper implements CrudMapper<Cover, CoverCreate, Void, CoverRead> {
    private final BookRepository books;

    CoverMapper(BookRepository books) {
        this.books = books;
    }

    @Override
    public Cover create(CoverCreate input) {
        return new Cover(
                input.url(), input.printedOn(), input.sizeBytes(), input.meta(), input.picture(), book(input.bookId()));
    }

    @Override
    public CoverRead read(Cover cover) {
        return new CoverRead(
                cover.getId(),
                cover.getUrl(),
                cover.getPrintedOn(),
                cover.getSizeBytes(),
                cover.getMeta(),
                cover.getPicture(),
                cover.getBook().getId());
    }

    private Book book(UUID id) {
        return References.one(books, id, SchemaConstraints.FK_COVERS_BOOK_ID);
    }
}
