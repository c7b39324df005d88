package com.acme.todo.service;

import com.acme.todo.base.crud.CrudService;
import com.acme.todo.domain.Todo;
import com.acme.todo.dto.TodoCreate;
import com.acme.todo.dto.TodoRead;
import com.acme.todo.dto.TodoUpdate;
import com.acme.todo.repository.TodoRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes todos. */
@Service
public class TodoService extends CrudService<Todo, TodoCreate, TodoUpdate, TodoRead> {
    TodoService(TodoRepository repository, TodoMapper mapper, ObjectProvider<TodoHooks> hooks) {
        super("todo", repository, mapper, hooks);
    }
}
