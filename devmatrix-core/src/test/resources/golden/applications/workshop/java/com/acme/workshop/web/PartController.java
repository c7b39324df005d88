package com.acme.workshop.web;

import com.acme.workshop.base.ApiOptions;
import com.acme.workshop.base.query.PageRead;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.web.CrudAnswers;
import com.acme.workshop.dto.PartCreate;
import com.acme.workshop.dto.PartQuery;
import com.acme.workshop.dto.PartRead;
import com.acme.workshop.dto.PartUpdate;
import com.acme.workshop.service.PartService;
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

/** The operations on parts. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/parts", produces = MediaType.APPLICATION_JSON_VALUE)
class PartController {
    private final PartService service;

    PartController(PartService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartRead> create(@Valid @RequestBody PartCreate body) {
        PartRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{part_id}")
    PartRead get(@PathVariable("part_id") UUID partId) {
        return service.get(partId);
    }

    @GetMapping
    PageRead<PartRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(PartQuery.read(new QueryParameters(parameters)));
    }

    @PatchMapping(path = "/{part_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    PartRead update(@PathVariable("part_id") UUID partId, @Valid @RequestBody PartUpdate body) {
        return service.update(partId, body);
    }

    @DeleteMapping("/{part_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("part_id") UUID partId) {
        service.delete(partId);
    }
}
