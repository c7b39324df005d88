package com.acme.todo.repository;

import com.acme.todo.base.crud.EntityRepository;
import com.acme.todo.domain.Todo;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The rows of {@code todos}. */
public interface TodoRepository extends EntityRepository<Todo> {
    /** Finds the row with this id, unless it is marked as deleted. */
    @Override
    @Query("select e from #{#entityName} e where e.id = :id")
    Optional<Todo> findById(UUID id);
}
