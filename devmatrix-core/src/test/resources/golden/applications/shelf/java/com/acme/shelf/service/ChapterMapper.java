package com.acme.shelf.service;

import com.acme.shelf.base.crud.NestedMapper;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.Chapter;
import com.acme.shelf.dto.ChapterCreate;
import com.acme.shelf.dto.ChapterRead;
import com.acme.shelf.dto.ChapterUpdate;
import org.springframework.stereotype.Component;

/** Maps chapters to and from what goes over the wire. */
@Component
public class ChapterMapper implements NestedMapper<Book, Chapter, ChapterCreate, ChapterUpdate, ChapterRead> {
    @Override
    public Chapter create(Book book, ChapterCreate input) {
        Chapter chapter = new Chapter(book);
        chapter.setPosition(input.position());
        chapter.setTitle(input.title());
        chapter.setLength(input.length());
        return chapter;
    }

    @Override
    public void update(Chapter chapter, ChapterUpdate input) {
        input.position().ifPresent(chapter::setPosition);
        input.title().ifPresent(chapter::setTitle);
        input.length().ifPresent(chapter::setLength);
    }

    @Override
    public ChapterRead read(Chapter chapter) {
        return new ChapterRead(
                chapter.getId(),
                chapter.getBook().getId(),
                chapter.getPosition(),
                chapter.getTitle(),
                chapter.getLength(),
                chapter.getCreatedAt(),
                chapter.getUpdatedAt());
    }
}
