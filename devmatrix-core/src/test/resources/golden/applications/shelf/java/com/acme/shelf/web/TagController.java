package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.dto.TagCreate;
import com.acme.shelf.dto.TagQuery;
import com.acme.shelf.dto.TagRead;
import com.acme.shelf.dto.TagUpdate;
import com.acme.shelf.service.TagService;
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

/** The operations on tags. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/tags", produces = MediaType.APPLICATION_JSON_VALUE)
class TagController {
    private final TagService service;

    TagController(TagService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TagRead> create(@Valid @RequestBody TagCreate body) {
        TagRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{tag_id}")
    TagRead get(@PathVariable("tag_id") UUID tagId) {
        return service.get(tagId);
    }

    @GetMapping
    PageRead<TagRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(TagQuery.read(new QueryParameters(parameters)));
    }

    @PatchMapping(path = "/{tag_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    TagRead update(@PathVariable("tag_id") UUID tagId, @Valid @RequestBody TagUpdate body) {
        return service.update(tagId, body);
    }

    @DeleteMapping("/{tag_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("tag_id") UUID tagId) {
        service.delete(tagId);
    }
}
