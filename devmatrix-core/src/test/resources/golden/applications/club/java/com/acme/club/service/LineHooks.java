package com.acme.club.service;

import com.acme.club.base.crud.CrudHooks;
import com.acme.club.domain.Line;
import com.acme.club.dto.LineCreate;

/** What else happens when a line is created, updated or deleted: a bean of this type is called. */
public interface LineHooks extends CrudHooks<Line, LineCreate, Void> {}
