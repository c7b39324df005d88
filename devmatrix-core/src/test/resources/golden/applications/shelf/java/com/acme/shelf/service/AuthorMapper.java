package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudMapper;
import com.acme.shelf.domain.Author;
import com.acme.shelf.dto.AuthorCreate;
import com.acme.shelf.dto.AuthorRead;
import com.acme.shelf.dto.AuthorUpdate;
import org.springframework.stereotype.Component;

/** Maps authors to and from what goes over the wire. */
@Component
public class AuthorMapper implements CrudMapper<Author, AuthorCreate, AuthorUpdate, AuthorRead> {
    @Override
    public Author create(AuthorCreate input) {
        Author author = new Author();
        author.setName(input.name());
        author.setEmail(input.email());
        author.setBio(input.bio());
        input.rate().ifPresent(author::setRate);
        return author;
    }

    @Override
    public void update(Author author, AuthorUpdate input) {
        input.name().ifPresent(author::setName);
        input.email().ifPresent(author::setEmail);
        input.bio().ifPresent(author::setBio);
        input.rate().ifPresent(author::setRate);
        input.active().ifPresent(author::setActive);
    }

    @Override
    public AuthorRead read(Author author) {
        return new AuthorRead(
                author.getId(),
                author.getName(),
                author.getEmail(),
                author.getBio(),
                author.getRate(),
                author.getRank(),
                author.isActive(),
                author.getCreatedAt(),
                author.getUpdatedAt(),
                author.getVersion());
    }
}
