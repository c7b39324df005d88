package com.acme.workshop.web;

import com.acme.workshop.base.ApiOptions;
import com.acme.workshop.base.query.PageRead;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.web.CrudAnswers;
import com.acme.workshop.dto.ToolCreate;
import com.acme.workshop.dto.ToolQuery;
import com.acme.workshop.dto.ToolRead;
import com.acme.workshop.dto.ToolUpdate;
import com.acme.workshop.service.ToolService;
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

/** The operations on tools. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/tools", produces = MediaType.APPLICATION_JSON_VALUE)
class ToolController {
    private final ToolService service;

    ToolController(ToolService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ToolRead> create(@Valid @RequestBody ToolCreate body) {
        ToolRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{tool_id}")
    ToolRead get(@PathVariable("tool_id") UUID toolId) {
        return service.get(toolId);
    }

    @GetMapping
    PageRead<ToolRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(ToolQuery.read(new QueryParameters(parameters)));
    }

    @PatchMapping(path = "/{tool_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ToolRead update(@PathVariable("tool_id") UUID toolId, @Valid @RequestBody ToolUpdate body) {
        return service.update(toolId, body);
    }

    @DeleteMapping("/{tool_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("tool_id") UUID toolId) {
        service.delete(toolId);
    }
}
