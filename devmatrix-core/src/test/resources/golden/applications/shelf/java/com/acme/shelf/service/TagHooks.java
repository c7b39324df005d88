package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Tag;
import com.acme.shelf.dto.TagCreate;
import com.acme.shelf.dto.TagUpdate;

/** What else happens when a tag is created, updated or deleted: a bean of this type is called. */
public interface TagHooks extends CrudHooks<Tag, TagCreate, TagUpdate> {}
