package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.query.PageRead;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.web.CrudAnswers;
import com.acme.club.dto.LineCreate;
import com.acme.club.dto.LineQuery;
import com.acme.club.dto.LineRead;
import com.acme.club.security.LineAccess;
import com.acme.club.service.LineService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operations on lines. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/notes/{note_id}/lines", produces = MediaType.APPLICATION_JSON_VALUE)
class LineController {
    private final LineService service;
    private final LineAccess access;

    LineController(LineService service, LineAccess access) {
        this.service = service;
        this.access = access;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LineRead> create(@PathVariable("note_id") UUID noteId, @Valid @RequestBody LineCreate body) {
        access.create(noteId);
        LineRead created = service.create(noteId, body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping
    PageRead<LineRead> list(
            @PathVariable("note_id") UUID noteId, @RequestParam MultiValueMap<String, String> parameters) {
        return service.list(noteId, access.list(LineQuery.read(new QueryParameters(parameters))));
    }

    @GetMapping("/{line_id}")
    LineRead get(@PathVariable("note_id") UUID noteId, @PathVariable("line_id") UUID lineId) {
        access.get(noteId, lineId);
        return service.get(noteId, lineId);
    }

    @DeleteMapping("/{line_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("note_id") UUID noteId, @PathVariable("line_id") UUID lineId) {
        access.delete(noteId, lineId);
        service.delete(noteId, lineId);
    }
}
