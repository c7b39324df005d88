package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudHooks;
import com.acme.workshop.domain.Tool;
import com.acme.workshop.dto.ToolCreate;
import com.acme.workshop.dto.ToolUpdate;

/** What else happens when a tool is created, updated or deleted: a bean of this type is called. */
public interface ToolHooks extends CrudHooks<Tool, ToolCreate, ToolUpdate> {}
