package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.flow.Attempts;
import com.acme.club.dto.NoteRead;
import com.acme.club.dto.TakeInput;
import com.acme.club.flow.TakeFlow;
import com.acme.club.security.TakeAccess;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Serves take. */
@RestController
class TakeController {
    private final TakeFlow flow;
    private final TakeAccess access;

    TakeController(TakeFlow flow, TakeAccess access) {
        this.flow = flow;
        this.access = access;
    }

    @PostMapping(
            path = ApiOptions.BASE_PATH + "/take",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    NoteRead take(@Valid @RequestBody TakeInput body) {
        access.take(body);
        return Attempts.of(() -> flow.take(body));
    }
}
