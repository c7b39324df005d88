package com.acme.todo.repository;

import com.acme.todo.base.error.ConstraintProblem;
import com.acme.todo.base.error.ConstraintProblems;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the answer is when a constraint of the schema refuses a change. */
@Configuration(proxyBeanMethods = false)
public class SchemaConstraints {
    @Bean
    ConstraintProblems constraintProblems() {
        return new ConstraintProblems(Stream.<List<ConstraintProblem>>of(ofTodo()).flatMap(List::stream).toList());
    }

    private static List<ConstraintProblem> ofTodo() {
        return List.of(
                ConstraintProblem.of("ck_todos_description_max_length", 400, "Description is too long", "description"),
                ConstraintProblem.of("ck_todos_status_values", 400, "Status has a value that is not known", "status"),
                ConstraintProblem.of(
                        "ck_todos_priority_values", 400, "Priority has a value that is not known", "priority"));
    }
}
