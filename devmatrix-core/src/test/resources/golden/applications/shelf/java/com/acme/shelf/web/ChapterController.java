package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.dto.ChapterCreate;
import com.acme.shelf.dto.ChapterQuery;
import com.acme.shelf.dto.ChapterRead;
import com.acme.shelf.dto.ChapterUpdate;
import com.acme.shelf.service.ChapterService;
import jakarta.validation.Valid;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operations on chapters. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/books/{book_id}/chapters", produces = MediaType.APPLICATION_JSON_VALUE)
class ChapterController {
    private final ChapterService service;

    ChapterController(ChapterService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChapterRead> create(@PathVariable("book_id") UUID bookId, @Valid @RequestBody ChapterCreate body) {
        ChapterRead created = service.create(bookId, body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{chapter_id}")
    ChapterRead get(@PathVariable("book_id") UUID bookId, @PathVariable("chapter_id") UUID chapterId) {
        return service.get(bookId, chapterId);
    }

    @GetMapping
    PageRead<ChapterRead> list(
            @PathVariable("book_id") UUID bookId, @RequestParam MultiValueMap<String, String> parameters) {
        return service.list(bookId, ChapterQuery.read(new QueryParameters(parameters)));
    }

    @PatchMapping(path = "/{chapter_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ChapterRead update(
            @PathVariable("book_id") UUID bookId,
            @PathVariable("chapter_id") UUID chapterId,
            @Valid @RequestBody ChapterUpdate body) {
        return service.update(bookId, chapterId, body);
    }

    @DeleteMapping("/{chapter_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("book_id") UUID bookId, @PathVariable("chapter_id") UUID chapterId) {
        service.delete(bookId, chapterId);
    }
}
