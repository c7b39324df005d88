package com.acme.todo.service;

import com.acme.todo.domain.Todo;
import com.acme.todo.dto.TodoUpdate;
import org.springframework.stereotype.Component;

/** Notes what happens to todos. */
@Component
class Notes implements TodoHooks {
    @Override
    public void afterCreate(Todo todo) {
        System.out.println("noted: created");
    }

    @Override
    public void beforeUpdate(Todo todo, TodoUpdate input) {
        System.out.println("noted: to be updated");
    }

    @Override
    public void afterDelete(Todo todo) {
        System.out.println("noted: deleted");
    }
}
