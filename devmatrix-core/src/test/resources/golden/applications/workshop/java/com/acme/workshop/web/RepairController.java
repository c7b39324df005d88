package com.acme.workshop.web;

import com.acme.workshop.base.ApiOptions;
import com.acme.workshop.base.crud.IfMatch;
import com.acme.workshop.base.query.PageRead;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.web.CrudAnswers;
import com.acme.workshop.domain.RepairLife;
import com.acme.workshop.dto.RepairCreate;
import com.acme.workshop.dto.RepairQuery;
import com.acme.workshop.dto.RepairRead;
import com.acme.workshop.dto.RepairUpdate;
import com.acme.workshop.service.RepairService;
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

/** The operations on repairs. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/repairs", produces = MediaType.APPLICATION_JSON_VALUE)
class RepairController {
    private final RepairService service;

    RepairController(RepairService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RepairRead> create(@Valid @RequestBody RepairCreate body) {
        RepairRead created = service.create(body);
        return CrudAnswers.created(created.id(), created, created.version());
    }

    @GetMapping("/{repair_id}")
    ResponseEntity<RepairRead> get(@PathVariable("repair_id") UUID repairId) {
        return answer(service.get(repairId));
    }

    @PatchMapping(path = "/{repair_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RepairRead> update(
            @PathVariable("repair_id") UUID repairId,
            @Valid @RequestBody RepairUpdate body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.update(repairId, body, IfMatch.of(ifMatch)));
    }

    @DeleteMapping("/{repair_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable("repair_id") UUID repairId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        service.delete(repairId, IfMatch.of(ifMatch));
    }

    @GetMapping
    PageRead<RepairRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(RepairQuery.read(new QueryParameters(parameters)));
    }

    @PostMapping("/{repair_id}/finish")
    ResponseEntity<RepairRead> finish(
            @PathVariable("repair_id") UUID repairId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.fire(repairId, RepairLife.FINISH, IfMatch.of(ifMatch)));
    }

    @PostMapping("/{repair_id}/cancel")
    ResponseEntity<RepairRead> cancel(
            @PathVariable("repair_id") UUID repairId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(service.fire(repairId, RepairLife.CANCEL, IfMatch.of(ifMatch)));
    }

    private static ResponseEntity<RepairRead> answer(RepairRead body) {
        return CrudAnswers.ok(body, body.version());
    }
}
