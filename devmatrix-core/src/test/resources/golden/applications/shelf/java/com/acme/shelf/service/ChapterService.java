package com.acme.shelf.service;

import com.acme.shelf.base.crud.NestedCrudService;
import com.acme.shelf.domain.Book;
import com.acme.shelf.domain.Chapter;
import com.acme.shelf.dto.ChapterCreate;
import com.acme.shelf.dto.ChapterRead;
import com.acme.shelf.dto.ChapterUpdate;
import com.acme.shelf.repository.ChapterRepository;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes chapters. */
@Service
public class ChapterService extends NestedCrudService<UUID, Book, Chapter, ChapterCreate, ChapterUpdate, ChapterRead> {
    ChapterService(
            ChapterRepository repository,
            ChapterMapper mapper,
            ObjectProvider<ChapterHooks> hooks,
            BookService parents) {
        super("chapter", repository, mapper, hooks, parents);
    }

    @Override
    protected String parentAttribute() {
        return "book";
    }

    @Override
    protected Book parentOf(Chapter chapter) {
        return chapter.getBook();
    }
}
