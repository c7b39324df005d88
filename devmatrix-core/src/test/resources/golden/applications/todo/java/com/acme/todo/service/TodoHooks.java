package com.acme.todo.service;

import com.acme.todo.base.crud.CrudHooks;
import com.acme.todo.domain.Todo;
import com.acme.todo.dto.TodoCreate;
import com.acme.todo.dto.TodoUpdate;

/** What else happens when a todo is created, updated or deleted: a bean of this type is called. */
public interface TodoHooks extends CrudHooks<Todo, TodoCreate, TodoUpdate> {}
