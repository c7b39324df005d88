package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudHooks;
import com.acme.shelf.domain.Cover;
import com.acme.shelf.dto.CoverCreate;

/** What else happens when a cover is created, updated or deleted: a bean of this type is called. */
public interface CoverHooks extends CrudHooks<Cover, CoverCreate, Void> {}
