package com.acme.todo.domain;

/** Stands in for the generated class of this name and lets every change of status through. */
final class TodoLife {
    static final TodoStatus START = TodoStatus.PENDING;

    private TodoLife() {}

    static TodoStatus change(TodoStatus present, TodoStatus wanted) {
        return wanted;
    }
}
