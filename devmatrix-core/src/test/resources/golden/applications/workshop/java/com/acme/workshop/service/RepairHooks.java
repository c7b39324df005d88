package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudHooks;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.dto.RepairCreate;
import com.acme.workshop.dto.RepairUpdate;

/** What else happens when a repair is created, updated or deleted: a bean of this type is called. */
public interface RepairHooks extends CrudHooks<Repair, RepairCreate, RepairUpdate> {}
