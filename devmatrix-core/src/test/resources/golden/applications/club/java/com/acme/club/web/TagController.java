package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.query.PageRead;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.web.CrudAnswers;
import com.acme.club.dto.TagCreate;
import com.acme.club.dto.TagQuery;
import com.acme.club.dto.TagRead;
import com.acme.club.security.TagAccess;
import com.acme.club.service.TagService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operations on tags. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/tags", produces = MediaType.APPLICATION_JSON_VALUE)
class TagController {
    private final TagService service;
    private final TagAccess access;

    TagController(TagService service, TagAccess access) {
        this.service = service;
        this.access = access;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TagRead> create(@Valid @RequestBody TagCreate body) {
        access.create(body);
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
}
