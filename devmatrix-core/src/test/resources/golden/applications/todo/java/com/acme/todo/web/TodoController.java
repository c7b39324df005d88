package com.acme.todo.web;

import com.acme.todo.base.ApiOptions;
import com.acme.todo.base.cache.ReadCache;
import com.acme.todo.base.cache.ReadCaches;
import com.acme.todo.base.query.PageRead;
import com.acme.todo.base.query.QueryParameters;
import com.acme.todo.base.web.CrudAnswers;
import com.acme.todo.domain.Todo;
import com.acme.todo.dto.TodoCreate;
import com.acme.todo.dto.TodoQuery;
import com.acme.todo.dto.TodoRead;
import com.acme.todo.dto.TodoUpdate;
import com.acme.todo.service.TodoService;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operations on todos. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/todos", produces = MediaType.APPLICATION_JSON_VALUE)
class TodoController {
    private final TodoService service;
    private final ReadCache<TodoRead> reads;

    TodoController(TodoService service, ReadCaches caches) {
        this.service = service;
        this.reads = caches.open(Todo.class, Duration.parse("PT5M"));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TodoRead> create(@Valid @RequestBody TodoCreate body) {
        TodoRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{todo_id}")
    TodoRead get(@PathVariable("todo_id") UUID todoId) {
        return reads.get(List.of(todoId), () -> service.get(todoId));
    }

    @GetMapping
    PageRead<TodoRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(TodoQuery.read(new QueryParameters(parameters)));
    }

    @PutMapping(path = "/{todo_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    TodoRead update(@PathVariable("todo_id") UUID todoId, @Valid @RequestBody TodoUpdate body) {
        return service.update(todoId, body);
    }

    @DeleteMapping("/{todo_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("todo_id") UUID todoId) {
        service.delete(todoId);
    }
}
