package com.acme.club.service;

import com.acme.club.base.crud.CrudHooks;
import com.acme.club.domain.Tag;
import com.acme.club.dto.TagCreate;

/** What else happens when a tag is created, updated or deleted: a bean of this type is called. */
public interface TagHooks extends CrudHooks<Tag, TagCreate, Void> {}
