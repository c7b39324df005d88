package com.acme.workshop.web;

import com.acme.workshop.base.ApiOptions;
import com.acme.workshop.base.query.PageRead;
import com.acme.workshop.base.query.QueryParameters;
import com.acme.workshop.base.web.CrudAnswers;
import com.acme.workshop.dto.RepairLineCreate;
import com.acme.workshop.dto.RepairLineQuery;
import com.acme.workshop.dto.RepairLineRead;
import com.acme.workshop.dto.RepairLineUpdate;
import com.acme.workshop.service.RepairLineService;
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

/** The operations on repair lines. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/repairs/{repair_id}/lines", produces = MediaType.APPLICATION_JSON_VALUE)
class RepairLineController {
    private final RepairLineService service;

    RepairLineController(RepairLineService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RepairLineRead> create(
            @PathVariable("repair_id") UUID repairId, @Valid @RequestBody RepairLineCreate body) {
        RepairLineRead created = service.create(repairId, body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{repair_line_id}")
    RepairLineRead get(@PathVariable("repair_id") UUID repairId, @PathVariable("repair_line_id") UUID repairLineId) {
        return service.get(repairId, repairLineId);
    }

    @GetMapping
    PageRead<RepairLineRead> list(
            @PathVariable("repair_id") UUID repairId, @RequestParam MultiValueMap<String, String> parameters) {
        return service.list(repairId, RepairLineQuery.read(new QueryParameters(parameters)));
    }

    @PatchMapping(path = "/{repair_line_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    RepairLineRead update(
            @PathVariable("repair_id") UUID repairId,
            @PathVariable("repair_line_id") UUID repairLineId,
            @Valid @RequestBody RepairLineUpdate body) {
        return service.update(repairId, repairLineId, body);
    }

    @DeleteMapping("/{repair_line_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("repair_id") UUID repairId, @PathVariable("repair_line_id") UUID repairLineId) {
        service.delete(repairId, repairLineId);
    }
}
