package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudMapper;
import com.acme.shelf.base.crud.References;
import com.acme.shelf.domain.Author;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.Tag;
import com.acme.shelf.dto.BookCreate;
import com.acme.shelf.dto.BookRead;
import com.acme.shelf.dto.BookUpdate;
import com.acme.shelf.repository.AuthorRepository;
import com.acme.shelf.repository.SchemaConstraints;
import com.acme.shelf.repository.TagRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps books to and from what goes over the wire. */
@Component
public class BookMapper implements CrudMapper<Book, BookCreate, BookUpdate, BookRead> {
    private final AuthorRepository authors;
    private final TagRepository tags;

    BookMapper(AuthorRepository authors, TagRepository tags) {
        this.authors = authors;
        this.tags = tags;
    }

    @Override
    public Book create(BookCreate input) {
        Book book = new Book(input.isbn());
        book.setTitle(input.title());
        book.setPrice(input.price());
        input.stock().ifPresent(book::setStock);
        input.priority().ifPresent(book::setPriority);
        book.setShape(input.shape());
        book.setDueDate(input.dueDate());
        book.setAuthor(author(input.authorId()));
        book.setReviewer(reviewer(input.reviewerId()));
        input.tagIds().ifPresent(ids -> book.setTags(tags(ids)));
        return book;
    }

    @Override
    public void update(Book book, BookUpdate input) {
        input.title().ifPresent(book::setTitle);
        input.price().ifPresent(book::setPrice);
        input.stock().ifPresent(book::setStock);
        input.priority().ifPresent(book::setPriority);
        input.shape().ifPresent(book::setShape);
        input.dueDate().ifPresent(book::setDueDate);
        input.authorId().ifPresent(id -> book.setAuthor(author(id)));
        input.reviewerId().ifPresent(id -> book.setReviewer(reviewer(id)));
        input.tagIds().ifPresent(ids -> book.setTags(tags(ids)));
    }

    @Override
    public BookRead read(Book book) {
        return new BookRead(
                book.getId(),
                book.getTitle(),
                book.getIsbn(),
                book.getPrice(),
                book.getStock(),
                book.getStatus(),
                book.getPriority(),
                book.getShape(),
                book.getDueDate(),
                book.getCode(),
                book.getAuthor().getId(),
                book.getReviewer() == null ? null : book.getReviewer().getId(),
                book.getTags().stream().map(Tag::getId).sorted().toList(),
                book.getCreatedAt(),
                book.getUpdatedAt(),
                book.getVersion());
    }

    private Author author(UUID id) {
        return References.one(authors, id, SchemaConstraints.FK_BOOKS_AUTHOR_ID);
    }

    private @Nullable Author reviewer(@Nullable UUID id) {
        return References.oneOrNull(authors, id, SchemaConstraints.FK_BOOKS_REVIEWER_ID);
    }

    private List<Tag> tags(List<UUID> ids) {
        return References.all(tags, ids, SchemaConstraints.FK_BOOKS_TAGS_TAG_ID);
    }
}
