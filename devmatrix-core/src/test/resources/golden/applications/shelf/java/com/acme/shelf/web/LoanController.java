package com.acme.shelf.web;

import com.acme.shelf.base.ApiOptions;
import com.acme.shelf.base.query.PageRead;
import com.acme.shelf.base.query.QueryParameters;
import com.acme.shelf.base.web.CrudAnswers;
import com.acme.shelf.dto.LoanCreate;
import com.acme.shelf.dto.LoanQuery;
import com.acme.shelf.dto.LoanRead;
import com.acme.shelf.dto.LoanUpdate;
import com.acme.shelf.service.LoanService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operations on loans. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/loans", produces = MediaType.APPLICATION_JSON_VALUE)
class LoanController {
    private final LoanService service;

    LoanController(LoanService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LoanRead> create(@Valid @RequestBody LoanCreate body) {
        LoanRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{loan_id}")
    LoanRead get(@PathVariable("loan_id") UUID loanId) {
        return service.get(loanId);
    }

    @PutMapping(path = "/{loan_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    LoanRead update(@PathVariable("loan_id") UUID loanId, @Valid @RequestBody LoanUpdate body) {
        return service.update(loanId, body);
    }

    @GetMapping
    PageRead<LoanRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(LoanQuery.read(new QueryParameters(parameters)));
    }
}
