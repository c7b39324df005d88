package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.crud.IfMatch;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.domain.BookLife;
import com.acme.shelf.dto.BookCreate;
import com.acme.shelf.dto.BookQuery;
import com.acme.shelf.dto.BookRead;
import com.acme.shelf.dto.BookUpdate;
import com.acme.shelf.service.BookService;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operations on books. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/books", produces = MediaType.APPLICATION_JSON_VALUE)
class BookController {
    private final BookService service;

    BookController(BookService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BookRead> create(@Valid @RequestBody BookCreate body) {
        BookRead created = service.create(body);
        return CrudAnswers.created(created.id(), created, created.version());
    }

    @GetMapping("/{book_id}")
    ResponseEntity<BookRead> get(@PathVariable("book_id") UUID bookId) {
        return answer(service.get(bookId));
    }

    @GetMapping
    PageRead<BookRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(BookQuery.read(new QueryParameters(parameters)));
    }

    @PutMapping(path = "/{book_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BookRead> update(
            @PathVariable("book_id") UUID bookId,
            @Valid @RequestBody BookUpdate body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.update(bookId, body, IfMatch.of(ifMatch)));
    }

    @DeleteMapping("/{book_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable("book_id") UUID bookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        service.delete(bookId, IfMatch.of(ifMatch));
    }

    @GetMapping("/counts")
    Map<String, Long> countByStatus() {
        return service.countByStatus();
    }

    @PostMapping("/{book_id}/publish")
    ResponseEntity<BookRead> publish(
            @PathVariable("book_id") UUID bookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.fire(bookId, BookLife.PUBLISH, IfMatch.of(ifMatch)));
    }

    @PostMapping("/{book_id}/take-back")
    ResponseEntity<BookRead> withdraw(
            @PathVariable("book_id") UUID bookId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.fire(bookId, BookLife.WITHDRAW, IfMatch.of(ifMatch)));
    }

    private static ResponseEntity<BookRead> answer(BookRead body) {
        return CrudAnswers.ok(body, body.version());
    }
}
