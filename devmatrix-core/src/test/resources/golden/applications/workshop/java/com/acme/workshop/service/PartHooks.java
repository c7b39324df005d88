package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudHooks;
import com.acme.workshop.domain.Part;
import com.acme.workshop.dto.PartCreate;
import com.acme.workshop.dto.PartUpdate;

/** What else happens when a part is created, updated or deleted: a bean of this type is called. */
public interface PartHooks extends CrudHooks<Part, PartCreate, PartUpdate> {}
