package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudService;
import com.acme.shelf.domain.Author;
import com.acme.shelf.dto.AuthorCreate;
import com.acme.shelf.dto.AuthorRead;
import com.acme.shelf.dto.AuthorUpdate;
import com.acme.shelf.repository.AuthorRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, updates, deletes and lists authors. */
@Service
public class AuthorService extends CrudService<Author, AuthorCreate, AuthorUpdate, AuthorRead> {
    AuthorService(AuthorRepository repository, AuthorMapper mapper, ObjectProvider<AuthorHooks> hooks) {
        super("author", repository, mapper, hooks);
    }
}
