package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.crud.IfMatch;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.dto.AuthorCreate;
import com.acme.shelf.dto.AuthorQuery;
import com.acme.shelf.dto.AuthorRead;
import com.acme.shelf.dto.AuthorUpdate;
import com.acme.shelf.service.AuthorService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operations on authors. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/authors", produces = MediaType.APPLICATION_JSON_VALUE)
class AuthorController {
    private final AuthorService service;

    AuthorController(AuthorService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AuthorRead> create(@Valid @RequestBody AuthorCreate body) {
        AuthorRead created = service.create(body);
        return CrudAnswers.created(created.id(), created, created.version());
    }

    @GetMapping("/{author_id}")
    ResponseEntity<AuthorRead> get(@PathVariable("author_id") UUID authorId) {
        return answer(service.get(authorId));
    }

    @PatchMapping(path = "/{author_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AuthorRead> update(
            @PathVariable("author_id") UUID authorId,
            @Valid @RequestBody AuthorUpdate body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.update(authorId, body, IfMatch.of(ifMatch)));
    }

    @DeleteMapping("/{author_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable("author_id") UUID authorId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        service.delete(authorId, IfMatch.of(ifMatch));
    }

    @GetMapping
    PageRead<AuthorRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(AuthorQuery.read(new QueryParameters(parameters)));
    }

    private static ResponseEntity<AuthorRead> answer(AuthorRead body) {
        return CrudAnswers.ok(body, body.version());
    }
}
