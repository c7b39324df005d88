package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.query.PageRead;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.web.CrudAnswers;
import com.acme.club.domain.Life;
import com.acme.club.dto.NoteCreate;
import com.acme.club.dto.NoteQuery;
import com.acme.club.dto.NoteRead;
import com.acme.club.dto.NoteUpdate;
import com.acme.club.security.NoteAccess;
import com.acme.club.service.NoteService;
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

/** The operations on notes. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/notes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoteController {
    private final NoteService service;
    private final NoteAccess access;

    NoteController(NoteService service, NoteAccess access) {
        this.service = service;
        this.access = access;
    }

    @GetMapping
    PageRead<NoteRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(access.list(NoteQuery.read(new QueryParameters(parameters))));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<NoteRead> create(@Valid @RequestBody NoteCreate body) {
        access.create(body);
        NoteRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{note_id}")
    NoteRead get(@PathVariable("note_id") UUID noteId) {
        access.get(noteId);
        return service.get(noteId);
    }

    @PatchMapping(path = "/{note_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    NoteRead update(@PathVariable("note_id") UUID noteId, @Valid @RequestBody NoteUpdate body) {
        access.update(noteId);
        return service.update(noteId, body);
    }

    @DeleteMapping("/{note_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("note_id") UUID noteId) {
        service.delete(noteId);
    }

    @PostMapping("/{note_id}/finish")
    NoteRead finish(@PathVariable("note_id") UUID noteId) {
        access.finish(noteId);
        return service.fire(noteId, Life.FINISH);
    }
}
