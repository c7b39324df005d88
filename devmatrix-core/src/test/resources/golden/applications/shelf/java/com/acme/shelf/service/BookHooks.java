package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Book;
import com.acme.shelf.dto.BookCreate;
import com.acme.shelf.dto.BookUpdate;

/** What else happens when a book is created, updated or deleted: a bean of this type is called. */
public interface BookHooks extends CrudHooks<Book, BookCreate, BookUpdate> {}
