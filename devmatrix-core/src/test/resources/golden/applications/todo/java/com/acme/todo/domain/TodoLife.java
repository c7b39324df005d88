package com.acme.todo.domain;

import com.acme.todo.base.entity.Transition;
import com.acme.todo.base.error.Problem;
import java.util.Set;

/** For each event where it may start, where it leads, and the answer when it may not. */
public enum TodoLife implements Transition<TodoStatus> {
    /** From {@code pending} to {@code in_progress}. */
    BEGIN(Set.of(TodoStatus.PENDING), TodoStatus.IN_PROGRESS, BusinessProblems.TODO_LIFE_ILLEGAL),
    /** From {@code in_progress} to {@code completed}. */
    COMPLETE(Set.of(TodoStatus.IN_PROGRESS), TodoStatus.COMPLETED, BusinessProblems.TODO_LIFE_ILLEGAL),
    /** From {@code pending, in_progress, completed} to {@code archived}. */
    ARCHIVE(
            Set.of(TodoStatus.PENDING, TodoStatus.IN_PROGRESS, TodoStatus.COMPLETED),
            TodoStatus.ARCHIVED,
            BusinessProblems.TODO_LIFE_ILLEGAL);

    private final Set<TodoStatus> from;
    private final TodoStatus to;
    private final Problem refused;

    TodoLife(Set<TodoStatus> from, TodoStatus to, Problem refused) {
        this.from = from;
        this.to = to;
        this.refused = refused;
    }

    /** Returns {@code wanted} when an event leads there from {@code present}, or ends the request. */
    public static TodoStatus change(TodoStatus present, TodoStatus wanted) {
        return Transition.change(present, wanted, values(), BusinessProblems.TODO_LIFE_ILLEGAL);
    }

    @Override
    public Set<TodoStatus> from() {
        return from;
    }

    @Override
    public TodoStatus to() {
        return to;
    }

    @Override
    public Problem refused() {
        return refused;
    }
}
