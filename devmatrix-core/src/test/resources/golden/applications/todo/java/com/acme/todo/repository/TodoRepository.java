package com.acme.todo.repository;

import com.acme.todo.base.crud.EntityRepository;
import com.acme.todo.domain.Todo;

/** The rows of {@code todos}. */
public interface TodoRepository extends EntityRepository<Todo> {}
