package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.dto.CoverCreate;
import com.acme.shelf.dto.CoverQuery;
import com.acme.shelf.dto.CoverRead;
import com.acme.shelf.service.CoverService;
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

/** The operations on covers. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/covers", produces = MediaType.APPLICATION_JSON_VALUE)
class CoverController {
    private final CoverService service;

    CoverController(CoverService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CoverRead> create(@Valid @RequestBody CoverCreate body) {
        CoverRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{cover_id}")
    CoverRead get(@PathVariable("cover_id") UUID coverId) {
        return service.get(coverId);
    }

    @DeleteMapping("/{cover_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("cover_id") UUID coverId) {
        service.delete(coverId);
    }

    @GetMapping
    PageRead<CoverRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(CoverQuery.read(new QueryParameters(parameters)));
    }
}
