package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Chapter;
import com.acme.shelf.dto.ChapterCreate;
import com.acme.shelf.dto.ChapterUpdate;

/** What else happens when a chapter is created, updated or deleted: a bean of this type is called. */
public interface ChapterHooks extends CrudHooks<Chapter, ChapterCreate, ChapterUpdate> {}
