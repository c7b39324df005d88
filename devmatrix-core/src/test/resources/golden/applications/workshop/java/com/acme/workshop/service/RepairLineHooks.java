package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudHooks;
import com.acme.workshop.domain.RepairLine;
import com.acme.workshop.dto.RepairLineCreate;
import com.acme.workshop.dto.RepairLineUpdate;

/** What else happens when a repair line is created, updated or deleted: a bean of this type is called. */
public interface RepairLineHooks extends CrudHooks<RepairLine, RepairLineCreate, RepairLineUpdate> {}
