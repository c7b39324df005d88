package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Author;
import com.acme.shelf.dto.AuthorCreate;
import com.acme.shelf.dto.AuthorUpdate;

/** What else happens when an author is created, updated or deleted: a bean of this type is called. */
public interface AuthorHooks extends CrudHooks<Author, AuthorCreate, AuthorUpdate> {}
