package com.acme.todo.service;

import com.acme.todo.base.crud.CrudMapper;
import com.acme.todo.domain.Todo;
import com.acme.todo.dto.TodoCreate;
import com.acme.todo.dto.TodoRead;
import com.acme.todo.dto.TodoUpdate;
import org.springframework.stereotype.Component;

/** Maps todos to and from what goes over the wire. */
@Component
public class TodoMapper implements CrudMapper<Todo, TodoCreate, TodoUpdate, TodoRead> {
    @Override
    public Todo create(TodoCreate input) {
        Todo todo = new Todo();
        todo.setTitle(input.title());
        todo.setDescription(input.description());
        input.priority().ifPresent(todo::setPriority);
        todo.setDueDate(input.dueDate());
        return todo;
    }

    @Override
    public void update(Todo todo, TodoUpdate input) {
        input.title().ifPresent(todo::setTitle);
        input.description().ifPresent(todo::setDescription);
        input.status().ifPresent(todo::setStatus);
        input.priority().ifPresent(todo::setPriority);
        input.dueDate().ifPresent(todo::setDueDate);
    }

    @Override
    public TodoRead read(Todo todo) {
        return new TodoRead(
                todo.getId(),
                todo.getTitle(),
                todo.getDescription(),
                todo.getStatus(),
                todo.getPriority(),
                todo.getDueDate(),
                todo.getCreatedAt(),
                todo.getUpdatedAt());
    }
}
